package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.analysis.AnalysisResult;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample application reports exactly what is planted in it. */
class WebshopTest {

  @Test
  void reportsExactlyWhatIsPlanted() {
    Webshop webshop = Webshop.compile();
    try (CorpusAnalysis analysis = new CorpusAnalysis(webshop.classes(), webshop.libraries())) {
      AnalysisResult result = analysis.analyseAll("webshop");
      Verdict verdict = Verdict.of(webshop.marks(), result.findings(), RuleNames.shipped());

      boolean withFacts = Boolean.getBoolean("conformance.facts");
      assertThat(Explanation.of(verdict, withFacts ? analysis.classes() : List.of())).isEmpty();
      assertThat(verdict.pending()).as("marks of rules to come").isEmpty();
      assertThat(result.problems()).isEmpty();
      assertThat(FactsCheck.problems(analysis.classes())).isEmpty();
      assertThat(analysis.problems()).as("what could not be read").isEmpty();
    }
  }
}
