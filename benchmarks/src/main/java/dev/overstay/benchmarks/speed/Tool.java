package dev.overstay.benchmarks.speed;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Coordinates;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.UserError;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tool that looks at a jar. Each runs as its users run it: no heap options for any of them. */
enum Tool {
  OVERSTAY("overstay"),
  SPOTBUGS("spotbugs"),
  SPOTBUGS_FB_CONTRIB("spotbugs+fb-contrib"),
  SPOTBUGS_OVERSTAY("spotbugs+overstay");

  private static final Coordinates ENGINE =
      new Coordinates("com.github.spotbugs", "spotbugs", "4.10.4");
  private static final Coordinates FB_CONTRIB =
      new Coordinates("com.mebigfatguy.fb-contrib", "fb-contrib", "7.7.4");

  private final String name;

  Tool(String name) {
    this.name = name;
  }

  String title() {
    return name;
  }

  /** The command that analyses a jar, with its class path known to it, and writes to a file. */
  List<String> command(Fetched library, Artifacts artifacts, Path output) {
    return switch (this) {
      case OVERSTAY -> Overstay.scan(List.of(library.jar()), library.classpath(), output);
      case SPOTBUGS -> spotbugs(library, artifacts, output, List.of());
      case SPOTBUGS_FB_CONTRIB ->
          spotbugs(library, artifacts, output, List.of("-pluginList", fbContrib(artifacts)));
      case SPOTBUGS_OVERSTAY ->
          spotbugs(library, artifacts, output, List.of("-pluginList", ownPlugin().toString()));
    };
  }

  private static List<String> spotbugs(
      Fetched library, Artifacts artifacts, Path output, List<String> plugins) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(joined(artifacts.fetchTools("spotbugs", List.of(ENGINE))));
    command.add("edu.umd.cs.findbugs.FindBugs2");
    command.addAll(plugins);
    command.addAll(List.of("-sortByClass=" + output));
    command.addAll(List.of("-auxclasspath", joined(library.classpath())));
    command.add(library.jar().toString());
    return command;
  }

  /** The plugin of this checkout, as the build packs it. */
  private static Path ownPlugin() {
    Path target = Overstay.root().resolve("spotbugs-plugin").resolve("target");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(
              it ->
                  it.getFileName()
                      .toString()
                      .matches("overstay-spotbugs-plugin-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new UserError("there is no plugin in " + target));
    } catch (IOException e) {
      throw new UserError("the SpotBugs plugin is not built: mvn -pl spotbugs-plugin -am package");
    }
  }

  private static String fbContrib(Artifacts artifacts) {
    return artifacts.fetchTools("fb-contrib", List.of(FB_CONTRIB)).stream()
        .filter(jar -> jar.getFileName().toString().equals(FB_CONTRIB.jarName()))
        .findFirst()
        .orElseThrow()
        .toString();
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
