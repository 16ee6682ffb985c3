package dev.overstay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The sample application in {@code testdata/webshop}, its main sources compiled.
 *
 * @param classes where its class files are
 * @param libraries what they were compiled against
 * @param marks what must be reported in it
 */
record Webshop(Path classes, List<Path> libraries, List<Mark> marks) {

  private static final Path ROOT = Layout.module().resolve("webshop/src/main/java");

  /** Its main sources. */
  static List<Path> sources() {
    return Corpus.sourcesBelow(ROOT);
  }

  /**
   * Compiles it against the libraries of the cases, which are those it needs.
   *
   * @throws IllegalStateException if it does not compile
   */
  static Webshop compile() {
    Path classes = Layout.output().resolve("classes").resolve("webshop");
    List<Path> libraries = Layout.libraries();
    try {
      CompiledCorpus.empty(classes);
      Map<Path, String> errors = JavaxCompiler.reference().compile(sources(), libraries, classes);
      if (!errors.isEmpty()) {
        throw new IllegalStateException("the webshop does not compile: " + errors);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Webshop(classes, libraries, Corpus.marksBelow(ROOT));
  }
}
