package dev.overstay.owncode;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Both hosts as processes, each with the plugin that the build has just made. */
final class Hosts {

  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

  private final Path root;
  private final Path work;

  /**
   * @param root of the checkout
   * @param work where class files and lists of sources go
   */
  Hosts(Path root, Path work) {
    this.root = root;
    this.work = work;
  }

  /** What a process said, and whether it says that all is well. */
  record Outcome(boolean success, String text) {

    /** The lines that report a finding of one of the rules. */
    List<String> findings(Collection<String> rules) {
      return text.lines()
          .filter(line -> rules.stream().anyMatch(rule -> line.contains("[" + rule + "]")))
          .toList();
    }
  }

  /** javac with Error Prone, which asks nothing but these rules. */
  Outcome compile(String name, List<Path> sources, Collection<String> rules) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tool("javac"));
    for (String exported : EXPORTED) {
      String export = "--add-exports=jdk.compiler/com.sun.tools.javac." + exported + "=ALL-UNNAMED";
      command.addAll(List.of("-J" + export, export));
    }
    for (String opened : List.of("code", "comp")) {
      command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
    }
    Path output = Files.createDirectories(work.resolve(name));
    Path list = work.resolve(name + ".txt");
    Files.write(list, sources.stream().map(Path::toString).toList());
    command.addAll(List.of("-source", "17", "-target", "17", "-proc:none", "-Xlint:-options"));
    command.addAll(List.of("-encoding", "UTF-8", "-Xmaxwarns", "1000"));
    command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    command.addAll(List.of("-cp", classPath(), "-d", output.toString()));
    command.addAll(
        List.of("-processorpath", plugin("errorprone") + File.pathSeparator + classPath()));
    command.add(
        rules.stream()
            .map(rule -> " -Xep:" + rule + ":DEFAULT")
            .collect(Collectors.joining("", "-Xplugin:ErrorProne -XepDisableAllChecks", "")));
    command.add("@" + list);
    return run(command);
  }

  /** SpotBugs with the plugin's detector and no other. */
  Outcome spotBugs(Path classes) throws IOException {
    return run(
        List.of(
            tool("java"),
            "-cp",
            classPath(),
            "edu.umd.cs.findbugs.FindBugs2",
            "-pluginList",
            plugin("spotbugs").toString(),
            "-visitors",
            "OverstayDetector",
            "-medium",
            "-exitcode",
            "-auxclasspath",
            classPath(),
            classes.toString()));
  }

  private Path plugin(String host) {
    String version = System.getProperty("overstay.version", "");
    Path jar =
        root.resolve(host + "-plugin")
            .resolve("target")
            .resolve("overstay-" + host + "-plugin-" + version + ".jar");
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException(jar + " is not built; this runs after the package phase");
    }
    return jar;
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static Outcome run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      return new Outcome(process.waitFor() == 0, text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The Java files below some directories, as far as they exist. */
  static List<Path> sourcesBelow(Path... directories) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path directory : directories) {
      if (Files.isDirectory(directory)) {
        try (Stream<Path> files = Files.walk(directory)) {
          files.filter(it -> it.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
    }
    return sources;
  }
}
