package dev.overstay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A corpus and the class files of all its cases, made in one go.
 *
 * @param corpus the cases that there are class files of
 * @param skipped ids of the cases that do not compile, with an error
 * @param classes where the class files are
 * @param libraries what they were compiled against
 */
record CompiledCorpus(
    Corpus corpus, Map<String, String> skipped, Path classes, List<Path> libraries) {

  /**
   * Compiles a corpus; cases that do not compile are left out, the others are not the worse for it.
   *
   * @param name of the directory for the class files, below {@link Layout#output}
   */
  static CompiledCorpus compile(Corpus corpus, SourceCompiler compiler, String name) {
    Path classes = Layout.output().resolve("classes").resolve(name);
    List<Path> libraries = Layout.libraries();
    Map<String, String> skipped = new TreeMap<>();
    Corpus rest = corpus;
    try {
      // Compilers stop early on some errors, so that others come to light only without them.
      while (true) {
        empty(classes);
        Map<Path, String> errors = compiler.compile(rest.files(), libraries, classes);
        if (errors.isEmpty()) {
          return new CompiledCorpus(rest, skipped, classes, libraries);
        }
        int before = skipped.size();
        for (Case each : rest.cases()) {
          errorOf(each, errors).ifPresent(error -> skipped.put(each.id(), error));
        }
        if (skipped.size() == before) {
          throw new IllegalStateException(name + ": errors in no case's file: " + errors);
        }
        rest =
            new Corpus(rest.cases().stream().filter(it -> !skipped.containsKey(it.id())).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> errorOf(Case each, Map<Path, String> errors) {
    return each.files().stream()
        .filter(errors::containsKey)
        .map(file -> file.getFileName() + ", " + errors.get(file))
        .findFirst();
  }

  static void empty(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(directory);
  }
}
