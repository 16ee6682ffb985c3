package dev.overstay.benchmarks;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The command line under test. */
public final class Overstay {

  private Overstay() {}

  /** The root of the checkout the benchmarks belong to. */
  public static Path root() {
    return Path.of(System.getProperty("overstay.root", ".")).toAbsolutePath().normalize();
  }

  /** Where everything goes that is not under version control. */
  public static Path work() {
    return root().resolve("benchmarks").resolve("work");
  }

  /** The command that scans jars and writes every finding as JSON. */
  public static List<String> scan(Collection<Path> jars, Collection<Path> classpath, Path output) {
    Path launcher = root().resolve("overstay");
    if (!Files.isExecutable(launcher)) {
      throw new UserError("there is no ./overstay at the root of this checkout");
    }
    List<String> command = new ArrayList<>();
    command.addAll(List.of(launcher.toString(), "scan", "--format", "json", "--level", "note"));
    command.addAll(List.of("--fail-on", "never", "--output", output.toString()));
    if (!classpath.isEmpty()) {
      command.add("--classpath");
      command.add(String.join(File.pathSeparator, classpath.stream().map(Path::toString).toList()));
    }
    jars.forEach(jar -> command.add(jar.toString()));
    return command;
  }
}
