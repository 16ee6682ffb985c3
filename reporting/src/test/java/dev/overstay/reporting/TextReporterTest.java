package dev.overstay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReporterTest {

  @Test
  void showsPlaceCodePathAndRemedy() throws IOException {
    Golden.check(
        TextReporter.plain(),
        Samples.report(
            Samples.growth(), Samples.escape(), Samples.possible(), Samples.suppressed()),
        "findings.txt");
  }

  @Test
  void coloursOnlyWhenTold() throws IOException {
    Report report = Samples.report(Samples.growth(), Samples.escape());
    Golden.check(TextReporter.coloured(), report, "coloured.txt");
    assertThat(Golden.written(TextReporter.plain(), report)).doesNotContain("\u001b");
  }

  @Test
  void saysWhatIsHiddenAndWhatIsMissing() throws IOException {
    Golden.check(
        TextReporter.plain(),
        Samples.report(
            Level.ERROR,
            List.of("broken.jar: not a zip file."),
            Samples.escape(),
            Samples.possible()),
        "nothing-shown.txt");
  }
}
