package dev.overstay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.BaselineReader;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.MalformedBaselineException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {

  @TempDir Path directory;

  private static final Map<String, Integer> RULES = Map.of("SampleEscape", 1, "SampleGrowth", 2);

  private final Report report =
      Samples.report(Samples.growth(), Samples.growth(), Samples.escape(), Samples.possible());

  @Test
  void isReadAsItWasWritten() throws IOException {
    Baseline baseline = BaselineFile.of(report.findings(), report.sources(), "1.2.3", RULES);

    Baseline read = BaselineReader.read(file(written(baseline)));

    assertThat(read).isEqualTo(baseline);
    assertThat(read.entries())
        .extracting(Baseline.Entry::file)
        .containsExactly(
            "com/acme/Filter.java",
            "com/acme/Sessions.class",
            "shop/src/main/java/com/acme/Sessions.java");
  }

  @Test
  void isValidSarif() throws IOException {
    assertThat(
            SarifReporterTest.errors(
                written(BaselineFile.of(report.findings(), report.sources(), "1.2.3", RULES))))
        .isEmpty();
  }

  @Test
  void aFullReportIsABaselineOfWhatNobodyAccepted() throws IOException {
    Report full = Samples.report(Samples.growth(), Samples.escape(), Samples.suppressed());

    Baseline read = BaselineReader.read(file(Golden.written(new SarifReporter(), full)));

    assertThat(read.version()).isEqualTo("1.2.3");
    assertThat(read.entries())
        .extracting(Baseline.Entry::rule)
        .containsExactly("SampleEscape", "SampleGrowth");
  }

  @Test
  void whatAReportCallsAbsentIsNotKnown() throws IOException {
    Baseline before = BaselineFile.of(report.findings(), report.sources(), "1.2.3", RULES);
    Baseline.Comparison comparison = before.compare(List.of(Samples.escape()), Map.of());
    Report after = Samples.report().with(comparison, Level.NOTE);

    Baseline read = BaselineReader.read(file(Golden.written(new SarifReporter(), after)));

    assertThat(read.entries()).extracting(Baseline.Entry::rule).containsExactly("SampleEscape");
  }

  @Test
  void saysWhatIsWrongInOneSentence() throws IOException {
    assertThatThrownBy(() -> BaselineReader.read(file("{")))
        .isInstanceOf(MalformedBaselineException.class)
        .hasMessageStartingWith(directory + "/baseline.sarif is no baseline: ")
        .hasMessageEndingWith(".");
    assertThatThrownBy(() -> BaselineReader.read(file("{\"results\": []}")))
        .hasMessage(directory + "/baseline.sarif is no baseline: it has no SARIF runs.");
    assertThatThrownBy(
            () -> BaselineReader.read(file("{\"runs\":[{\"results\":[{\"ruleId\":\"X\"}]}]}")))
        .hasMessageContaining("result 1 has no rule or no fingerprint");
    assertThatThrownBy(() -> BaselineReader.read(file("[".repeat(100_000))))
        .isInstanceOf(MalformedBaselineException.class)
        .hasMessageContaining("nested");
  }

  @Test
  void reportsTellNewKnownAndGoneApart() throws IOException {
    Finding known = Samples.escape();
    Baseline before = BaselineFile.of(List.of(known, known), report.sources(), "1.2.3", RULES);
    Report compared =
        Samples.report(Samples.growth())
            .with(before.compare(List.of(known, Samples.growth()), Map.of()), Level.NOTE);

    String sarif = Golden.written(new SarifReporter(), compared);

    assertThat(SarifReporterTest.errors(sarif)).isEmpty();
    assertThat(sarif)
        .containsOnlyOnce("\"baselineState\" : \"new\"")
        .containsOnlyOnce("\"baselineState\" : \"unchanged\"")
        .containsOnlyOnce("\"baselineState\" : \"absent\"");
    assertThat(Golden.written(TextReporter.plain(), compared))
        .contains("1 finding of the baseline not shown. 1 is gone from it");
  }

  private static String written(Baseline baseline) throws IOException {
    StringWriter text = new StringWriter();
    BaselineFile.write(baseline, text);
    return text.toString();
  }

  private Path file(String text) throws IOException {
    return Files.writeString(directory.resolve("baseline.sarif"), text);
  }
}
