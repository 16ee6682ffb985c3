package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.AnalysisResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sample application reports exactly what is planted in it. */
class WebshopTest {

  @Test
  void reportsExactlyWhatIsPlanted() throws IOException {
    Path sources = Layout.module().resolve("webshop/src/main/java");
    Path classes = Layout.output().resolve("classes").resolve("webshop");
    List<Path> libraries = Layout.libraries();
    CompiledCorpus.empty(classes);
    Map<Path, String> errors =
        JavaxCompiler.reference().compile(Corpus.sourcesBelow(sources), libraries, classes);
    assertThat(errors).as("errors of the compiler").isEmpty();

    try (CorpusAnalysis analysis = new CorpusAnalysis(classes, libraries)) {
      AnalysisResult result = analysis.analyseAll("webshop");
      Verdict verdict =
          Verdict.of(Corpus.marksBelow(sources), result.findings(), RuleNames.shipped());

      boolean withFacts = Boolean.getBoolean("conformance.facts");
      String differences = Explanation.of(verdict, withFacts ? analysis.classes() : List.of());
      assertThat(differences).isEmpty();
      assertThat(verdict.pending()).as("marks of rules to come").isEmpty();
      assertThat(result.problems()).isEmpty();
      assertThat(analysis.problems()).as("what could not be read").isEmpty();
    }
  }
}
