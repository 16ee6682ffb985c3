package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The facts of every method in the corpus are well formed. */
class FactsTest {

  @Test
  void everyBodyIsValid() {
    CompiledCorpus compiled =
        CompiledCorpus.compile(Corpus.read(Layout.cases()), JavaxCompiler.reference(), "facts");
    try (CorpusAnalysis analysis = new CorpusAnalysis(compiled)) {
      assertThat(FactsCheck.problems(analysis)).isEmpty();
    }
  }
}
