package dev.overstay.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The arguments of {@code overstay scan}, as picocli fills them in. */
@Command(
    name = "scan",
    description = "Analyses compiled classes or sources and reports what outlives its work.%n",
    sortOptions = false,
    footer = {
      "",
      "Nothing of the analysed project is executed and nothing is fetched. The class path of",
      "a Maven project is read from its POM and the local repository; give that of others",
      "with --classpath. Several PATHs are analysed each for itself and see one another.",
      "",
      "  overstay scan app.jar",
      "  overstay scan --engine source --classpath 'lib/*' src/main/java",
      "  overstay scan --format sarif --output overstay.sarif .",
      "  overstay scan --report sarif=overstay.sarif --report junit=overstay.xml .",
      "  overstay scan --fix . | git apply",
      "  overstay scan --rules +CacheWithoutEviction build/classes/java/main"
    })
final class ScanArguments {

  @Mixin AnalysisArguments analysis = new AnalysisArguments();

  @Mixin FixArguments fixes = new FixArguments();

  @Mixin ReportArguments report = new ReportArguments();

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Show and count only what this baseline does not know (see overstay baseline).")
  @Nullable Path baseline;

  @Option(
      names = "--fail-on-drift",
      description =
          "Count what only rules find that are newer than the baseline; without this it is told"
              + " apart.")
  boolean failOnDrift;

  @Mixin HelpArgument help = new HelpArgument();
}
