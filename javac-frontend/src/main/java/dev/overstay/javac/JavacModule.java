package dev.overstay.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The classes of one compilation as a module to analyse.
 *
 * <p>Made after attribution and before the compiler desugars anything: in a host that listens to a
 * compiler under {@code -XDcompilePolicy=simple}, when the first class has been analysed. The trees
 * must stay as they are for as long as facts are asked for. Use it on the compiler's own thread, or
 * on one that the compiler's thread waits for: javac's symbols are completed on demand and are not
 * safe under threads.
 */
public final class JavacModule {

  private final Module module;
  private final TreePlaces places;

  private JavacModule(Module module, TreePlaces places) {
    this.module = module;
    this.places = places;
  }

  /**
   * The module made of these compilation units.
   *
   * @param context the compiler's context, {@code ((BasicJavacTask) task).getContext()}
   * @param units the attributed units; a class among them that is not attributed has methods whose
   *     code is not known
   * @param problems is told each thing that could not be read
   */
  public static JavacModule of(
      Context context, Iterable<? extends CompilationUnitTree> units, Problems problems) {
    Compilation compilation = Compilation.of(context);
    List<JCCompilationUnit> trees = new ArrayList<>();
    units.forEach(unit -> trees.add((JCCompilationUnit) unit));
    ClassIndex index = ClassIndex.of(trees, compilation);
    JavacWorld world = JavacWorld.of(context, compilation, index, problems);
    Module module = new Module("this compilation", index.names(), world);
    return new JavacModule(module, new TreePlaces(index));
  }

  /**
   * The same for a task that was analysed through the compiler's API.
   *
   * @param problems is told each thing that could not be read, as a sentence
   */
  public static JavacModule ofTask(
      JavacTask task, Iterable<? extends CompilationUnitTree> units, Consumer<String> problems) {
    return of(((BasicJavacTask) task).getContext(), units, Problems.toldTo(problems));
  }

  /**
   * The module made of all that the compiler compiles at the moment, generated sources included.
   *
   * @param context the compiler's context
   * @param problems is told each thing that could not be read
   */
  public static JavacModule ofCompilation(Context context, Problems problems) {
    return of(context, Compilation.units(context), problems);
  }

  /** What {@code Analysis.run} takes. */
  public Module module() {
    return module;
  }

  /**
   * The tree at a place of this module.
   *
   * @param location a finding's primary place, or that of a step of its path
   * @return empty for a place in a class that is not compiled now
   */
  public Optional<TreePlace> tree(Location location) {
    return places.find(location);
  }

  /** The compilation unit that declares a class. */
  public Optional<CompilationUnitTree> unitOf(String binaryName) {
    return places.unitOf(binaryName);
  }
}
