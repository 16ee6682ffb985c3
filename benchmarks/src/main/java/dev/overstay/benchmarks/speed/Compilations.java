package dev.overstay.benchmarks.speed;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Coordinates;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.UserError;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The compilations of one library's sources. */
final class Compilations {

  private static final Coordinates ERROR_PRONE =
      new Coordinates("com.google.errorprone", "error_prone_core", "2.42.0");
  private static final Coordinates NULLAWAY =
      new Coordinates("com.uber.nullaway", "nullaway", "0.14.3");
  private static final List<String> EXPORTED =
      List.of(
          "api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final Pattern ERROR = Pattern.compile("(?m)^(.+\\.java):\\d+: error: ");
  private static final int ATTEMPTS = 4;

  private final String name;
  private final Fetched library;
  private final Artifacts artifacts;
  private final Path directory;
  private final Path list;
  private int leftOut;

  Compilations(String name, Fetched library, Artifacts artifacts, Path work) {
    this.name = name;
    this.library = library;
    this.artifacts = artifacts;
    this.directory = work.resolve(name);
    this.list = directory.resolve("sources.txt");
  }

  /**
   * The source files, unpacked; those that do not compile against the class path are left out.
   *
   * @throws UserError if no set of them compiles
   */
  List<Path> sources() {
    List<Path> files = unpacked();
    int all = files.size();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      write(files);
      Path log = directory.resolve("javac.log");
      int exit = Processes.run(command(Compiler.JAVAC), log);
      if (exit == 0) {
        leftOut = all - files.size();
        return files;
      }
      Set<Path> broken = broken(log);
      files = files.stream().filter(file -> !broken.contains(file)).toList();
    }
    throw new UserError("the sources of " + name + " do not compile; see " + directory);
  }

  /** How many files {@link #sources} left out. */
  int leftOut() {
    return leftOut;
  }

  private List<Path> unpacked() {
    Path root = directory.resolve("src");
    List<Path> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(library.sources().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = root.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".java")
            && file.startsWith(root)
            && !entry.getName().endsWith("module-info.java")) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.write(file, in.readAllBytes());
          }
          files.add(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().sorted().toList();
  }

  private void write(List<Path> files) {
    try {
      Files.write(list, files.stream().map(Path::toString).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<Path> broken(Path log) {
    Set<Path> files = new HashSet<>();
    try {
      Matcher error = ERROR.matcher(Files.readString(log));
      while (error.find()) {
        files.add(Path.of(error.group(1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The command that compiles the sources with one compiler. */
  List<String> command(Compiler compiler) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    EXPORTED.forEach(
        it ->
            command.add("-J--add-exports=jdk.compiler/com.sun.tools.javac." + it + "=ALL-UNNAMED"));
    for (String opened : List.of("code", "comp")) {
      command.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-g", "-parameters", "-proc:none", "-Xmaxerrs", "10000"));
    command.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    command.addAll(List.of("-d", directory.resolve("classes-" + compiler.title()).toString()));
    command.addAll(List.of("-classpath", joined(library.classpath())));
    plugin(compiler)
        .ifPresent(
            plugin -> {
              command.addAll(List.of("-processorpath", joined(processors(compiler))));
              command.add(plugin);
            });
    command.add("@" + list);
    return command;
  }

  private static Optional<String> plugin(Compiler compiler) {
    String off = "-Xplugin:ErrorProne -XepDisableAllChecks";
    return switch (compiler) {
      case JAVAC -> Optional.empty();
      case ERROR_PRONE -> Optional.of(off);
      case OVERSTAY ->
          Optional.of(
              rules().stream()
                  .map(rule -> " -Xep:" + rule + ":WARN")
                  .collect(Collectors.joining("", off, "")));
      case NULLAWAY ->
          Optional.of(
              off + " -Xep:NullAway:WARN -XepOpt:NullAway:AnnotatedPackages=org.springframework");
    };
  }

  private List<Path> processors(Compiler compiler) {
    List<Path> path =
        new ArrayList<>(artifacts.fetchTools("errorprone", List.of(ERROR_PRONE, NULLAWAY)));
    if (compiler == Compiler.OVERSTAY) {
      path.add(ownPlugin());
    }
    return path;
  }

  /** The rules of this checkout, by their pages. */
  private static List<String> rules() {
    Path pages = Overstay.root().resolve("docs").resolve("rules");
    try (Stream<Path> files = Files.list(pages)) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path ownPlugin() {
    Path target = Overstay.root().resolve("errorprone-plugin").resolve("target");
    try (Stream<Path> files = Files.list(target)) {
      return files
          .filter(
              it ->
                  it.getFileName()
                      .toString()
                      .matches("overstay-errorprone-plugin-[0-9.]+(-SNAPSHOT)?\\.jar"))
          .findFirst()
          .orElseThrow(() -> new UserError("there is no plugin in " + target));
    } catch (IOException e) {
      throw new UserError(
          "the Error Prone plugin is not built: mvn -pl errorprone-plugin -am package");
    }
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
