package dev.overstay.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.overstay.bytecode.ClassFiles;
import dev.overstay.bytecode.ClassWorld;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Sources as the compiler's trees show them, and as the class files it then writes do. */
final class Compiled implements AutoCloseable {

  final List<String> problems = new ArrayList<>();
  final JavacModule trees;
  private final StandardJavaFileManager files;
  private final JavacTask task;
  private final Path output;
  private final ClassFiles classFiles = new ClassFiles(problems::add);

  private Compiled(StandardJavaFileManager files, JavacTask task, Path output) throws IOException {
    this.files = files;
    this.task = task;
    this.output = output;
    List<CompilationUnitTree> units = new ArrayList<>();
    task.parse().forEach(units::add);
    task.analyze();
    this.trees = JavacModule.ofTask(task, units, problems::add);
  }

  /** Attributes sources; they may have errors. */
  static Compiled of(List<Path> sources, Path output, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of());
    files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
    List<String> all =
        new ArrayList<>(List.of("-proc:none", "-g", "-nowarn", "-XDshould-stop.ifError=FLOW"));
    all.addAll(List.of(options));
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                new StringWriter(),
                files,
                diagnostic -> {},
                all,
                null,
                files.getJavaFileObjectsFromPaths(sources));
    return new Compiled(files, task, output);
  }

  /** The same for one class given as text. */
  static Compiled text(Path directory, String name, String text, String... options)
      throws IOException {
    Path file = Files.writeString(directory.resolve(name + ".java"), text);
    return of(List.of(file), Files.createDirectories(directory.resolve("classes")), options);
  }

  /** All Java files below a directory. */
  static List<Path> sourcesBelow(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(it -> it.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Has the class files written and reads them. The trees are of no use after that. */
  ClassWorld classFiles() throws IOException {
    task.generate();
    return classFiles.world(classFiles.expand(output), List.of());
  }

  @Override
  public void close() throws IOException {
    classFiles.close();
    files.close();
  }
}
