package dev.overstay.conformance;

import dev.overstay.bytecode.ClassPathFiles;
import dev.overstay.checks.analysis.Module;
import dev.overstay.javaparser.Shapes;
import dev.overstay.javaparser.SourceEdits;
import dev.overstay.javaparser.SourceModule;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Source files as JavaParser reads them, with the class path at hand or what stands in for it. */
final class ParsedSources implements AutoCloseable {

  private final List<Path> sources;
  private final ClassPathFiles classPath;
  private final Shapes shapes = new Shapes();

  ParsedSources(List<Path> sources, List<Path> libraries, Consumer<String> problems) {
    this.sources = sources;
    this.classPath = new ClassPathFiles(libraries, problems);
  }

  /** The facts about them. */
  Module module(Consumer<String> problems) {
    return SourceModule.of("these sources", sources, surroundings(), 17, problems).module();
  }

  /** Edits of them. */
  SourceEdits edits() {
    return new SourceEdits(sources, surroundings());
  }

  private SourceModule.Surroundings surroundings() {
    return new SourceModule.Surroundings(
        classPath::find, name -> classPath.ofJdk(name).or(() -> shapes.find(name)));
  }

  @Override
  public void close() {
    classPath.close();
  }
}
