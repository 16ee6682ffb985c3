package dev.overstay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is asked of whatever is analysed: the rules, what they know, and the class path. */
final class RuleArguments {

  @Option(
      names = "--classpath",
      paramLabel = "CP",
      description =
          "What the analysed classes or sources use: jars and class directories, separated as in"
              + " java -cp.")
  @Nullable String classPath;

  @Option(
      names = "--rules",
      paramLabel = "+Id,-Id",
      description = "+Id: only these rules; -Id: all but these.")
  @Nullable String rules;

  @Option(
      names = "--new-rules",
      description =
          "What rules find that are new in this release has its own level; without this they are"
              + " notes, so that an upgrade breaks no build.")
  boolean newRules;

  @Option(
      names = "--models",
      paramLabel = "FILE",
      description = "A model file on top of the shipped ones; may be given several times.")
  List<Path> models = new ArrayList<>();

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "The configuration (default: the nearest overstay.yml above each PATH, up to the root of"
              + " its repository; for review the one at the top of --base, never that of --head).")
  @Nullable Path config;

  @Option(names = "--no-config", description = "Look for no overstay.yml.")
  boolean noConfig;

  @Option(
      names = "--verbose",
      description = "Say what is analysed and which libraries are missing.")
  boolean verbose;

  /**
   * The class path that was given.
   *
   * @throws UsageException if something of it does not exist
   */
  List<Path> givenClassPath() {
    return classPath == null ? List.of() : Targets.classPath(classPath);
  }

  /**
   * Which rules run.
   *
   * @param known the ids of all
   * @throws UsageException if the selection has another form or names a rule that there is not
   */
  RuleSelection selection(List<String> known) {
    return rules == null ? RuleSelection.ALL : RuleSelection.parse(rules, known);
  }
}
