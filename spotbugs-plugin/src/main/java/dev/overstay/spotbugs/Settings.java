package dev.overstay.spotbugs;

import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.model.Models;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What users can set, by system properties: SpotBugs has no options of its own for plugins.
 *
 * @param levels by rule id, where it is not the finding's own; empty for a rule that is off
 * @param models the project's own model files
 * @param newRules those whose findings are notes, as far as {@code levels} does not name them
 */
record Settings(Map<String, Optional<Level>> levels, List<ModelFile> models, NewRules newRules) {

  /** {@code RuleId=level,...} with the levels error, warning, note and off. */
  static final String LEVELS = "overstay.levels";

  /** Model files, separated as in a class path. */
  static final String MODELS = "overstay.models";

  /** {@code true} where rules that are new in this release are to be as loud as the others. */
  static final String NEW_RULES = "overstay.newRules";

  /**
   * Reads the settings.
   *
   * @param properties the value of a property, empty where it is not set
   * @throws SettingsException if one of them means nothing
   * @throws dev.overstay.checks.model.ModelException if a file is no model file
   */
  static Settings of(Function<String, String> properties) {
    return of(properties, NewRules.ofThisRelease());
  }

  /** Reads the settings of a release in which these rules are new. */
  static Settings of(Function<String, String> properties, NewRules newRules) {
    return new Settings(
        levels(properties.apply(LEVELS)),
        models(properties.apply(MODELS)),
        isOptedIn(properties.apply(NEW_RULES)) ? NewRules.none() : newRules);
  }

  private static boolean isOptedIn(String text) {
    return switch (text.strip()) {
      case "true" -> true;
      case "", "false" -> false;
      default -> throw new SettingsException(NEW_RULES + ": '" + text + "' is not true or false.");
    };
  }

  private static Map<String, Optional<Level>> levels(String text) {
    List<String> known = RuleSet.infos().stream().map(RuleInfo::id).toList();
    Map<String, Optional<Level>> levels = new TreeMap<>();
    for (String item : items(text, ",")) {
      int equals = item.indexOf('=');
      if (equals < 0) {
        throw new SettingsException(
            LEVELS + ": '" + item + "' is not RuleId=level; the levels are " + choice() + ".");
      }
      String rule = item.substring(0, equals).strip();
      if (!known.contains(rule)) {
        throw new SettingsException(
            LEVELS
                + ": there is no rule "
                + rule
                + "; there are "
                + String.join(", ", known)
                + ".");
      }
      levels.put(rule, level(item.substring(equals + 1).strip()));
    }
    return levels;
  }

  private static Optional<Level> level(String text) {
    if (text.equals("off")) {
      return Optional.empty();
    }
    return Arrays.stream(Level.values())
        .filter(level -> level.text().equals(text))
        .findFirst()
        .map(Optional::of)
        .orElseThrow(
            () -> new SettingsException(LEVELS + ": '" + text + "' is not " + choice() + "."));
  }

  private static String choice() {
    return String.join(", ", Arrays.stream(Level.values()).map(Level::text).toList()) + " or off";
  }

  private static List<ModelFile> models(String text) {
    List<ModelFile> models = new ArrayList<>();
    for (String item : items(text, Pattern.quote(File.pathSeparator))) {
      try {
        Path file = Path.of(item);
        if (!Files.isRegularFile(file)) {
          throw new SettingsException(
              MODELS + ": there is no file " + file.toAbsolutePath().normalize() + ".");
        }
        models.add(ModelFile.read(file));
      } catch (InvalidPathException e) {
        throw new SettingsException(MODELS + ": '" + item + "' is no file name.");
      }
    }
    return models;
  }

  private static List<String> items(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  /** The analysis so set. */
  Analysis analysis() {
    return new Analysis(
        Models.shipped().with(models.toArray(ModelFile[]::new)),
        rule -> levels.getOrDefault(rule, Optional.of(Level.ERROR)).isPresent());
  }

  /** The finding at the level that its rule is set to. */
  Finding withLevel(Finding finding) {
    return levels
        .getOrDefault(finding.rule(), Optional.empty())
        .map(finding::at)
        .orElseGet(() -> newRules.quiet(finding));
  }
}
