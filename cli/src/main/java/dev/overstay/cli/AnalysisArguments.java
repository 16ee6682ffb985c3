package dev.overstay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
              + " its repository).")
  @Nullable Path config;

  @Option(names = "--no-config", description = "Look for no overstay.yml.")
  boolean noConfig;

  @Option(
      names = "--verbose",
      description = "Say what is analysed and which libraries are missing.")
  boolean verbose;
}
