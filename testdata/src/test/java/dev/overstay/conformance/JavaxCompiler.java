package dev.overstay.conformance;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** A compiler that runs in this process: javac, or ecj. */
final class JavaxCompiler implements SourceCompiler {

  /** More than there can be: javac tells of a hundred unless it is told otherwise. */
  static final String MOST_ERRORS = "1000000";

  private final JavaCompiler compiler;
  private final List<String> options;

  JavaxCompiler(JavaCompiler compiler, List<String> options) {
    this.compiler = compiler;
    this.options = List.copyOf(options);
  }

  /** The javac of the running JDK. */
  static JavaxCompiler javac(int release, String... more) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", Integer.toString(release)));
    options.addAll(List.of("-proc:none", "-nowarn", "-XDshould-stop.ifError=FLOW"));
    options.addAll(List.of("-Xmaxerrs", MOST_ERRORS));
    options.addAll(List.of(more));
    return new JavaxCompiler(ToolProvider.getSystemJavaCompiler(), options);
  }

  /** The compiler of Eclipse. */
  static JavaxCompiler ecj(int release) {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", Integer.toString(release)));
    options.addAll(List.of("-g", "-parameters", "-proc:none", "-nowarn"));
    return new JavaxCompiler(new EclipseCompiler(), options);
  }

  /** What every case passes: javac at the level the corpus is written for. */
  static JavaxCompiler reference() {
    return javac(17, "-g", "-parameters");
  }

  @Override
  public Map<Path, String> compile(List<Path> sources, List<Path> classPath, Path output)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    boolean success;
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      success =
          compiler
              .getTask(
                  out,
                  files,
                  diagnostics,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
    }
    Map<Path, String> errors = new TreeMap<>();
    for (Diagnostic<? extends JavaFileObject> each : diagnostics.getDiagnostics()) {
      JavaFileObject source = each.getSource();
      if (each.getKind() == Diagnostic.Kind.ERROR && source != null) {
        errors.putIfAbsent(
            Path.of(source.toUri()),
            "line " + each.getLineNumber() + ": " + each.getMessage(Locale.ROOT));
      }
    }
    if (!success && errors.isEmpty()) {
      throw new IllegalStateException("cannot compile: " + out + diagnostics.getDiagnostics());
    }
    return errors;
  }
}
