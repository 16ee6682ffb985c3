package dev.overstay.checks.configuration;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.rules.NewRules;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What holds for an analysis, put together from layers: of a key with one value the last layer
 * counts, of a mapping the last one for each name, and lists add up. Immutable.
 */
public final class Configuration {

  private static final List<String> GENERATED =
      List.of("generated-sources", "generated-test-sources", "generated/sources");

  private final Map<Key, List<Value>> values;
  private final Levels levels;
  private final Optional<Level> lowest;
  private final Exclusions excluded;
  private final Exclusions generated;
  private final boolean generatedSkipped;
  private final List<ModelFile> models;
  private final Optional<Path> baseline;
  private final boolean driftFails;
  private final boolean reasonRequired;
  private final boolean newRulesLoud;

  private Configuration(Map<Key, List<Value>> values, Collection<String> rules) {
    this.values = values;
    this.levels = new Levels(all(Key.LEVELS), all(Key.PACKAGES), rules);
    this.lowest = word(Key.LEVEL).map(it -> Levels.level(it.origin(), it.text(), ""));
    this.excluded = new Exclusions(all(Key.EXCLUDE));
    this.generated =
        new Exclusions(GENERATED.stream().map(it -> new Value(it, Origin.DEFAULT)).toList());
    this.generatedSkipped = isSecond(Key.GENERATED_CODE, "report", "skip");
    this.models = readModels();
    this.baseline = word(Key.BASELINE).map(Configuration::path);
    this.driftFails = isSecond(Key.FAIL_ON_DRIFT, "false", "true");
    this.reasonRequired = isSecond(Key.REQUIRE_REASON, "false", "true");
    this.newRulesLoud = isSecond(Key.NEW_RULES, "false", "true");
  }

  /**
   * What these layers say, the later ones over the earlier.
   *
   * @param rules the ids of all rules
   * @throws ConfigurationException if a value means nothing, or a model file is not there
   * @throws dev.overstay.checks.model.ModelException if a model file is none
   */
  public static Configuration of(Collection<String> rules, Layer... layers) {
    Map<Key, List<Value>> merged = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      List<Value> said = new ArrayList<>();
      for (Layer layer : layers) {
        said.addAll(layer.values().getOrDefault(key, List.of()));
      }
      merged.put(key, merged(key, said));
    }
    return new Configuration(merged, rules);
  }

  private static List<Value> merged(Key key, List<Value> said) {
    return switch (key.shape()) {
      case LIST -> List.copyOf(said);
      case WORD ->
          said.isEmpty() && !key.byDefault().isEmpty()
              ? List.of(new Value(key.byDefault(), Origin.DEFAULT))
              : said.stream().skip(Math.max(0, said.size() - 1)).toList();
      case MAPPING -> {
        Map<String, Value> byName = new LinkedHashMap<>();
        for (Value value : said) {
          int sign = value.text().lastIndexOf('=');
          byName.put(value.text().substring(0, Math.max(0, sign)).strip(), value);
        }
        yield List.copyOf(byName.values());
      }
    };
  }

  private List<Value> all(Key key) {
    return values.getOrDefault(key, List.of());
  }

  private Optional<Value> word(Key key) {
    return all(key).stream().findFirst();
  }

  private boolean isSecond(Key key, String first, String second) {
    Value value = word(key).orElse(new Value(first, Origin.DEFAULT));
    if (value.text().equals(second)) {
      return true;
    }
    if (value.text().equals(first)) {
      return false;
    }
    throw new ConfigurationException(
        value.origin().text(),
        key.word() + " is " + first + " or " + second + ", not \"" + value.text() + "\".");
  }

  private List<ModelFile> readModels() {
    List<ModelFile> files = new ArrayList<>();
    for (Value value : all(Key.MODELS)) {
      Path file = path(value);
      if (!Files.isRegularFile(file)) {
        throw new ConfigurationException(value.origin().text(), file + " does not exist.");
      }
      files.add(ModelFile.read(file));
    }
    EntryPoints.models(all(Key.ENTRY_POINTS)).ifPresent(files::add);
    return List.copyOf(files);
  }

  private static Path path(Value value) {
    try {
      return value.origin().directory().resolve(value.text()).normalize();
    } catch (InvalidPathException e) {
      throw new ConfigurationException(
          value.origin().text(), "\"" + value.text() + "\" is not a path.");
    }
  }

  /** What is said for a key, and by whom. */
  public List<Value> values(Key key) {
    return all(key);
  }

  /** Who said the value of a key that has one. */
  public String said(Key key) {
    return word(key).orElse(new Value("", Origin.DEFAULT)).origin().text();
  }

  /** Whether a rule may find anything anywhere. */
  public boolean isEnabled(String rule) {
    return levels.isEnabled(rule);
  }

  /**
   * The finding at the level that it is to have; empty where it is off. A note stays a note: what a
   * rule is not sure of fails no build.
   *
   * @param newRules those whose findings are notes as long as nothing is said of them
   */
  public Optional<Finding> told(Finding finding, NewRules newRules) {
    return levels.applied(finding, it -> newRulesLoud ? it : newRules.quiet(it));
  }

  /** The lowest level that is shown, if anybody said so. */
  public Optional<Level> lowest() {
    return lowest;
  }

  /**
   * Whether nothing is reported in a file.
   *
   * @param path with slashes; package-relative, or of the file itself
   */
  public boolean excludes(String path) {
    return excluded.contain(path) || (generatedSkipped && generated.contain(path));
  }

  /** Whether nothing is reported in some files. */
  public boolean excludesAny() {
    return generatedSkipped || !all(Key.EXCLUDE).isEmpty();
  }

  /** Whether nothing is reported in classes and methods that say that a tool wrote them. */
  public boolean skipsGenerated() {
    return generatedSkipped;
  }

  /** What is known besides the shipped models, the project's entry points among it. */
  public List<ModelFile> models() {
    return models;
  }

  /** The file with the findings that are known. */
  public Optional<Path> baseline() {
    return baseline;
  }

  /** Whether what only a newer version of a rule finds fails like any other finding. */
  public boolean failsOnDrift() {
    return driftFails;
  }

  /** Whether an acceptance without a reason does not count. */
  public boolean requiresReason() {
    return reasonRequired;
  }

  /** Whether rules that are new in a release are as loud as the others. */
  public boolean newRulesAreLoud() {
    return newRulesLoud;
  }
}
