package dev.overstay.reporting;

import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  @Test
  void writesTheDocumentedFields() throws IOException {
    Golden.check(
        new JsonReporter(),
        Samples.report(
            Level.NOTE,
            List.of("broken.jar: not a zip file."),
            Samples.growth(),
            Samples.escape(),
            Samples.possible(),
            Samples.suppressed()),
        "findings.json");
  }
}
