package dev.overstay.conformance;

import dev.overstay.bytecode.ClassFiles;
import dev.overstay.bytecode.ClassWorld;
import dev.overstay.bytecode.Input;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.model.Models;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Analyses modules out of one directory of class files. All of them share one world, so that what
 * they use of libraries is read once.
 */
final class CorpusAnalysis implements AutoCloseable {

  private final Analysis analysis = new Analysis(Models.shipped(), rule -> true);
  private final List<String> problems = Collections.synchronizedList(new ArrayList<>());
  private final ClassFiles files = new ClassFiles(problems::add);
  private final ClassWorld world;
  private final List<String> classNames;

  CorpusAnalysis(Path classes, List<Path> libraries) {
    List<Input> inputs = files.expand(classes);
    this.world = files.world(inputs, libraries);
    this.classNames = world.classNames();
  }

  CorpusAnalysis(CompiledCorpus compiled) {
    this(compiled.classes(), compiled.libraries());
  }

  /** What is found in a case. */
  AnalysisResult analyse(Case each) {
    return analyse(each, names -> names);
  }

  /** What is found in a case, its classes named in another order. */
  AnalysisResult analyse(Case each, UnaryOperator<List<String>> order) {
    return analyse(each.id(), order.apply(names(each::declares)));
  }

  /** What is found when all class files are one module. */
  AnalysisResult analyseAll(String name) {
    return analyse(name, classNames);
  }

  private AnalysisResult analyse(String name, List<String> names) {
    try {
      return DeepStack.call(() -> analysis.run(new Module(name, names, world)));
    } catch (ExecutionException e) {
      throw new AssertionError("the analysis failed", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The classes of a case. */
  List<ClassFacts> classes(Case each) {
    return names(each::declares).stream().map(world::find).flatMap(Optional::stream).toList();
  }

  /** All classes in the directory. */
  List<ClassFacts> classes() {
    return classNames.stream().map(world::find).flatMap(Optional::stream).toList();
  }

  /** What could not be read until now, as sentences. */
  List<String> problems() {
    synchronized (problems) {
      return List.copyOf(problems);
    }
  }

  private List<String> names(Predicate<String> which) {
    return classNames.stream().filter(which).toList();
  }

  @Override
  public void close() {
    files.close();
  }
}
