package dev.overstay.conformance;

import dev.overstay.checks.rules.RuleSet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** javac with Error Prone in it, as users set it up, and of its checks only Overstay's. */
final class ErrorProneCompiler {

  private final List<Path> libraries;

  ErrorProneCompiler(List<Path> libraries) {
    this.libraries = libraries;
  }

  /** What the compiler says about source files; it writes class files to a directory. */
  List<Diagnostic<? extends JavaFileObject>> compile(List<Path> sources, Path output)
      throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      javac
          .getTask(
              out, files, diagnostics, options(), null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    if (!out.toString().isBlank()) {
      throw new IllegalStateException("the compiler printed: " + out);
    }
    return diagnostics.getDiagnostics();
  }

  private static List<String> options() {
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
    RuleSet.infos().forEach(rule -> plugin.append(" -Xep:").append(rule.id()).append(":DEFAULT"));
    plugin.append(" -XepOpt:Overstay:Level=note");
    List<String> options = new ArrayList<>(List.of("--release", "17", "-parameters"));
    options.addAll(
        List.of("-proc:none", "-Xlint:-options", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000"));
    options.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    options.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
    options.add(plugin.toString());
    return options;
  }
}
