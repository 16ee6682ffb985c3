package dev.overstay.conformance;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import dev.overstay.checks.analysis.Module;
import dev.overstay.conformance.rewriting.Source;
import dev.overstay.javac.JavacModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Source files as the compiler understands them, before it writes anything. */
final class AttributedSources implements AutoCloseable {

  private final StandardJavaFileManager files;
  private final JavacTask task;
  private final List<CompilationUnitTree> units = new ArrayList<>();

  private AttributedSources(StandardJavaFileManager files, JavacTask task) {
    this.files = files;
    this.task = task;
  }

  /** Attributes sources that are known to compile, all of them in one go. */
  static AttributedSources of(List<Path> sources, List<Path> libraries) {
    return of(sources, libraries, 17);
  }

  /** The same in the language of a release. */
  static AttributedSources of(List<Path> sources, List<Path> libraries, int release) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
    try {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, libraries);
      List<String> options =
          List.of(
              "--release",
              Integer.toString(release),
              "-proc:none",
              "-nowarn",
              "-XDshould-stop.ifError=FLOW");
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      AttributedSources attributed = new AttributedSources(files, task);
      task.parse().forEach(attributed.units::add);
      task.analyze();
      return attributed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The facts about them. */
  Module module(Consumer<String> problems) {
    return JavacModule.ofTask(task, units, problems).module();
  }

  /** The files for whoever writes them anew. */
  List<Source> sources() {
    return units.stream().map(unit -> Source.of(unit, task)).toList();
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
