package dev.overstay.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The javac of another JDK, in a process of its own. */
final class ExternalJavac implements SourceCompiler {

  private static final Pattern ERROR = Pattern.compile("(?m)^(.+\\.java):(\\d+): error: (.*)$");

  private final Path jdk;
  private final List<String> options;

  ExternalJavac(Path jdk, List<String> options) {
    this.jdk = jdk;
    this.options = List.copyOf(options);
  }

  /** A JDK of a feature version beside the one that runs this. */
  static Optional<Path> findJdk(int version) {
    Path installed = Path.of(System.getProperty("java.home")).toAbsolutePath().getParent();
    if (installed == null) {
      return Optional.empty();
    }
    try (Stream<Path> jdks = Files.list(installed)) {
      return jdks.sorted()
          .filter(it -> Files.isExecutable(it.resolve("bin").resolve("javac")))
          .filter(it -> isVersion(it.resolve("release"), version))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean isVersion(Path release, int version) {
    try {
      return Files.readString(release).contains("JAVA_VERSION=\"" + version);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Map<Path, String> compile(List<Path> sources, List<Path> classPath, Path output)
      throws IOException {
    List<String> arguments = new ArrayList<>(options);
    arguments.addAll(List.of("-Xmaxerrs", JavaxCompiler.MOST_ERRORS));
    arguments.add("-classpath");
    arguments.add(
        classPath.stream()
            .map(Path::toString)
            .collect(Collectors.joining(System.getProperty("path.separator"))));
    arguments.add("-d");
    arguments.add(output.toString());
    sources.forEach(it -> arguments.add(it.toString()));
    Path file = Files.createTempFile("javac", ".arguments");
    try {
      Files.write(file, arguments.stream().map(ExternalJavac::quoted).toList());
      String javac = jdk.resolve("bin").resolve("javac").toString();
      return run(List.of(javac, "-J-Duser.language=en", "@" + file));
    } finally {
      Files.delete(file);
    }
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * Runs a main class of this class path on another JDK.
   *
   * @param output its first argument
   * @param releases its other arguments
   */
  static void runHere(Path jdk, Class<?> main, Path output, List<Integer> releases)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(jdk.resolve("bin").resolve("java").toString());
    for (String exported : List.of("api", "code", "comp", "tree", "util")) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + exported + "=ALL-UNNAMED");
    }
    command.add("-Dbasedir=" + Layout.module());
    command.add("-Dconformance.case=" + System.getProperty("conformance.case", ""));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.add(output.toString());
    releases.forEach(it -> command.add(it.toString()));
    run(command);
  }

  private static Map<Path, String> run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Map<Path, String> errors = new TreeMap<>();
    Matcher matcher = ERROR.matcher(out);
    while (matcher.find()) {
      errors.putIfAbsent(
          Path.of(matcher.group(1)), "line " + matcher.group(2) + ": " + matcher.group(3));
    }
    try {
      if (process.waitFor() != 0 && errors.isEmpty()) {
        throw new IllegalStateException("cannot compile: " + out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return errors;
  }
}
