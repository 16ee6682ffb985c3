package dev.overstay.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.overstay.bytecode.ClassFiles;
import dev.overstay.bytecode.ClassWorld;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.model.Models;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Writes what is found in a published library: once in its class files, once in its sources as the
 * compiler understands them. {@code benchmarks/run parity} runs it, a process for each library.
 */
final class LibraryFindings {

  private final List<String> rows = new ArrayList<>();
  private final Analysis analysis = new Analysis(Models.shipped(), rule -> true);

  private LibraryFindings() {}

  /**
   * Takes the directory of the unpacked sources, the jar of class files, the class path, the file
   * to write, and options for the compiler. The rows are {@code side, rule, level, fingerprint,
   * file, line, member, message} with the sides {@code classes} and {@code trees}; or {@code error,
   * message} where the sources do not compile; or {@code problem, sentence}.
   */
  public static void main(String[] arguments) throws Exception {
    List<Path> classPath = new ArrayList<>();
    for (String entry : arguments[2].split(Pattern.quote(File.pathSeparator), -1)) {
      if (!entry.isEmpty()) {
        classPath.add(Path.of(entry));
      }
    }
    List<String> options = List.of(arguments).subList(4, arguments.length);
    LibraryFindings findings = new LibraryFindings();
    if (findings.ofTrees(Path.of(arguments[0]), classPath, options)) {
      findings.ofClasses(Path.of(arguments[1]), classPath);
    }
    Files.write(Path.of(arguments[3]), findings.rows);
  }

  private boolean ofTrees(Path root, List<Path> classPath, List<String> options) throws Exception {
    List<Path> sources = Compiled.sourcesBelow(root);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, charset(sources))) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      List<String> all =
          new ArrayList<>(List.of("-proc:none", "-nowarn", "-XDshould-stop.ifError=FLOW"));
      all.addAll(options);
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, diagnostics, all, null, files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      try {
        task.parse().forEach(units::add);
        task.analyze();
      } catch (IllegalStateException e) {
        rows.add("error\tthe compiler failed: " + e.getMessage());
        return false;
      }
      List<String> errors =
          diagnostics.getDiagnostics().stream()
              .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
              .map(it -> it.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
              .toList();
      errors.forEach(it -> rows.add("error\t" + it.replace('\t', ' ')));
      if (!errors.isEmpty()) {
        return false;
      }
      Set<String> problems = new TreeSet<>();
      add("trees", JavacModule.ofTask(task, units, problems::add).module());
      problems.forEach(it -> rows.add("problem\t" + it.replaceAll("\\s+", " ")));
      return true;
    }
  }

  private void ofClasses(Path jar, List<Path> classPath) throws Exception {
    try (ClassFiles files = new ClassFiles(problem -> {})) {
      ClassWorld world = files.world(files.expand(jar).get(0), classPath);
      add("classes", new Module("the jar", world.classNames(), world));
    }
  }

  private void add(String side, Module module) throws InterruptedException, ExecutionException {
    for (Finding each : DeepStack.call(() -> analysis.run(module)).findings()) {
      rows.add(
          String.join(
              "\t",
              side,
              each.rule(),
              each.level().text(),
              each.fingerprint(),
              each.primary().sourcePath(),
              Integer.toString(each.primary().span().anchorLine()),
              each.primary().member(),
              each.message() + " " + each.confidence().doubts()));
    }
  }

  /** Old sources are in the western European encoding. */
  private static Charset charset(List<Path> sources) throws IOException {
    try {
      for (Path source : sources) {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(source)));
      }
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return StandardCharsets.ISO_8859_1;
    }
  }
}
