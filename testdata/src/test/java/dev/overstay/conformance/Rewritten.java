package dev.overstay.conformance;

import dev.overstay.conformance.rewriting.Edit;
import dev.overstay.conformance.rewriting.Rewriting;
import dev.overstay.conformance.rewriting.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cases written in another way.
 *
 * @param corpus those that changed
 * @param unchanged ids of those with no place for the change
 */
record Rewritten(Corpus corpus, List<String> unchanged) {

  /**
   * Writes cases anew, into {@link Layout#output}.
   *
   * @param name of the directory
   */
  static Rewritten of(Corpus corpus, Rewriting rewriting, String name) {
    Path root = Layout.output().resolve("rewritten").resolve(name);
    Set<Path> changed = new HashSet<>();
    try (AttributedSources sources = AttributedSources.of(corpus.files(), Layout.libraries())) {
      CompiledCorpus.empty(root);
      for (Source source : sources.sources()) {
        List<Edit> edits = rewriting.edits(source);
        Path copy = root.resolve(Layout.cases().relativize(source.file()));
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, Edit.apply(source.text(), edits));
        if (!edits.isEmpty()) {
          changed.add(copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Case> cases = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (Case each : Corpus.read(root).cases()) {
      if (each.files().stream().anyMatch(changed::contains)) {
        cases.add(each);
      } else {
        unchanged.add(each.id());
      }
    }
    return new Rewritten(new Corpus(List.copyOf(cases)), unchanged);
  }
}
