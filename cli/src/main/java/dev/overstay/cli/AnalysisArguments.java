package dev.overstay.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is analysed and how, for every command that analyses. */
final class AnalysisArguments {

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "A jar, WAR, EAR, class directory, source directory, .java file, or the directory of a"
              + " Maven or Gradle project.")
  List<String> paths = new ArrayList<>();

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      converter = Words.OfEngine.class,
      description =
          "What is read: bytecode (compiled classes), source (Java sources, without a build) or"
              + " auto (classes where they are newer than the sources, else the sources; default).")
  EngineChoice engine = EngineChoice.AUTO;

  @Mixin RuleArguments asked = new RuleArguments();
}
