package dev.overstay.errorprone;

import com.sun.tools.javac.api.BasicJavacTask;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs javac with Error Prone and the plugin in it, as a build does, in a directory of its own. */
final class Compilation {

  private final Path root;
  private final List<String> errorProne = new ArrayList<>(List.of("-XepDisableAllChecks"));
  private final List<String> javac = new ArrayList<>();
  private @Nullable Engine engine;
  private String policy = "simple";

  Compilation(Path root) {
    this.root = root;
  }

  /** What the compiler said. */
  record Outcome(boolean success, List<Said> said, String printed) {

    /** Those of one rule. */
    List<Said> of(String rule) {
      return said.stream().filter(it -> it.text().startsWith("[" + rule + "]")).toList();
    }
  }

  /** One diagnostic: how loud, where, what. */
  record Said(Diagnostic.Kind kind, String file, long line, String text) {

    /** The first line of the message. */
    String sentence() {
      return text.lines().findFirst().orElse("");
    }
  }

  /** Adds a source file. */
  Compilation source(String path, String text) {
    try {
      Path file = root.resolve("src").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a source file says now. */
  String text(String path) {
    try {
      return Files.readString(root.resolve("src").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds options of Error Prone. */
  Compilation errorProne(String... options) {
    errorProne.addAll(List.of(options));
    return this;
  }

  /** Adds options of javac. */
  Compilation javac(String... options) {
    javac.addAll(List.of(options));
    return this;
  }

  Compilation policy(String name) {
    policy = name;
    return this;
  }

  /** Replaces what finds defects. */
  Compilation engine(Engine other) {
    engine = other;
    return this;
  }

  /** A run with these options of Error Prone besides; the next one is without them. */
  Outcome runWith(String... options) {
    int before = errorProne.size();
    errorProne.addAll(List.of(options));
    Outcome outcome = run();
    errorProne.subList(before, errorProne.size()).clear();
    return outcome;
  }

  Outcome run() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(diagnostics, Locale.ROOT, null);
        Stream<Path> sources = Files.walk(root.resolve("src"))) {
      Path classes = Files.createDirectories(root.resolve("classes"));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<Path> java = sources.filter(it -> it.toString().endsWith(".java")).sorted().toList();
      BasicJavacTask task =
          (BasicJavacTask)
              compiler.getTask(
                  out,
                  files,
                  diagnostics,
                  options(),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      if (engine != null) {
        task.getContext().put(Engine.KEY, engine);
      }
      boolean success = task.call();
      List<Said> said =
          diagnostics.getDiagnostics().stream()
              .map(
                  it ->
                      new Said(
                          it.getKind(),
                          it.getSource() == null
                              ? ""
                              : Path.of(it.getSource().toUri()).getFileName().toString(),
                          it.getLineNumber(),
                          it.getMessage(Locale.ROOT)))
              .toList();
      return new Outcome(success, said, out.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> options() {
    String path =
        System.getProperty("java.class.path") + File.pathSeparator + root.resolve("classes");
    List<String> options = new ArrayList<>(List.of("-proc:none", "-classpath", path));
    options.addAll(List.of("-processorpath", path, "--release", "17"));
    options.addAll(List.of("-XDcompilePolicy=" + policy, "--should-stop=ifError=FLOW"));
    options.add("-Xplugin:ErrorProne " + String.join(" ", errorProne));
    options.addAll(javac);
    return options;
  }
}
