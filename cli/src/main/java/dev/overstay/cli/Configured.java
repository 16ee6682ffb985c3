package dev.overstay.cli;

import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.configuration.Layer;
import dev.overstay.checks.configuration.Origin;
import dev.overstay.checks.configuration.Value;
import dev.overstay.checks.rules.RuleInfo;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code overstay.yml} and the command line say together. */
final class Configured {

  private Configured() {}

  /**
   * The configuration of an analysis.
   *
   * @param more values of further options, which win over the file
   * @throws UsageException if it is not clear which file is meant
   */
  static Configuration of(AnalysisArguments arguments, List<RuleInfo> rules, Layer more) {
    Layer file =
        file(arguments.paths, arguments.asked.config, arguments.asked.noConfig)
            .map(Layer::ofFile)
            .orElse(Layer.NONE);
    return Configuration.of(
        rules.stream().map(RuleInfo::id).toList(), file, layer(arguments.asked), more);
  }

  /** What the options say of how it is analysed. */
  static Layer layer(RuleArguments arguments) {
    Map<Key, List<Value>> said = new EnumMap<>(Key.class);
    if (!arguments.models.isEmpty()) {
      said.put(
          Key.MODELS,
          arguments.models.stream().map(file -> option("--models", file.toString())).toList());
    }
    if (arguments.newRules) {
      said.put(Key.NEW_RULES, List.of(option("--new-rules", "true")));
    }
    return new Layer(said);
  }

  /** What the options say of what is reported. */
  static Layer layer(ReportArguments arguments) {
    return arguments.level == null
        ? Layer.NONE
        : new Layer(Map.of(Key.LEVEL, List.of(option("--level", arguments.level.text()))));
  }

  /** The configuration of a scan. */
  static Configuration of(ScanArguments arguments, List<RuleInfo> rules) {
    Map<Key, List<Value>> said = new EnumMap<>(Key.class);
    said.putAll(layer(arguments.report).values());
    if (arguments.baseline != null) {
      said.put(Key.BASELINE, List.of(option("--baseline", arguments.baseline.toString())));
    }
    if (arguments.failOnDrift) {
      said.put(Key.FAIL_ON_DRIFT, List.of(option("--fail-on-drift", "true")));
    }
    return of(arguments.analysis, rules, new Layer(said));
  }

  static Value option(String name, String text) {
    return new Value(text, Origin.option(name));
  }

  /** The file that holds, as messages are to name it. */
  static Optional<Path> file(List<String> paths, @Nullable Path named, boolean none) {
    if (none) {
      return Optional.empty();
    }
    if (named != null) {
      return Optional.of(named);
    }
    Set<Path> found = new TreeSet<>();
    paths.stream()
        .map(Configured::path)
        .map(Layer::fileFor)
        .flatMap(Optional::stream)
        .forEach(found::add);
    if (found.size() > 1) {
      throw new UsageException(
          "The PATHs have configurations of their own, "
              + String.join(
                  " and ", found.stream().map(Configured::shown).map(Path::toString).toList())
              + "; say which one holds with --config.");
    }
    return found.stream().map(Configured::shown).findFirst();
  }

  private static Path path(String argument) {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException("\"" + argument + "\" is not a path.");
    }
  }

  /** Relative to the working directory where it is in there. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? Objects.requireNonNull(here.relativize(file)) : file;
  }
}
