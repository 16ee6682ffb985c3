package dev.overstay.conformance;

import dev.overstay.bytecode.ClassFiles;
import dev.overstay.bytecode.ClassWorld;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.ClassSource;
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
 * Analyses modules out of one directory of class files, or out of one compilation. All of them
 * share one world, so that what they use of libraries is read once.
 */
final class CorpusAnalysis implements AutoCloseable {

  private final Analysis analysis = new Analysis(Models.shipped(), rule -> true);
  private final List<String> problems;
  private final AutoCloseable files;
  private final ClassSource world;
  private final List<String> classNames;

  private CorpusAnalysis(
      List<String> problems, AutoCloseable files, ClassSource world, List<String> classNames) {
    this.problems = problems;
    this.files = files;
    this.world = world;
    this.classNames = classNames;
  }

  private CorpusAnalysis(ClassFiles files, List<String> problems, ClassWorld world) {
    this(problems, files, world, world.classNames());
  }

  private CorpusAnalysis(
      ClassFiles files, List<String> problems, Path classes, List<Path> libraries) {
    this(files, problems, files.world(files.expand(classes), libraries));
  }

  private CorpusAnalysis(List<String> problems, Path classes, List<Path> libraries) {
    this(new ClassFiles(problems::add), problems, classes, libraries);
  }

  /** Analyses class files. */
  CorpusAnalysis(Path classes, List<Path> libraries) {
    this(Collections.synchronizedList(new ArrayList<>()), classes, libraries);
  }

  /** Analyses the compiler's trees. */
  static CorpusAnalysis ofTrees(AttributedSources sources) {
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    Module module = sources.module(problems::add);
    return new CorpusAnalysis(problems, sources, module.world(), module.classNames());
  }

  /** Analyses sources as JavaParser reads them. */
  static CorpusAnalysis ofSources(List<Path> sources, List<Path> libraries) {
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    ParsedSources parsed = new ParsedSources(sources, libraries, problems::add);
    Module module = parsed.module(problems::add);
    return new CorpusAnalysis(problems, parsed, module.world(), module.classNames());
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
    try {
      files.close();
    } catch (Exception e) {
      throw new IllegalStateException("the files of the analysis cannot be closed", e);
    }
  }
}
