package dev.overstay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

  private final Report report =
      Samples.report(
          Level.NOTE,
          List.of("broken.jar: not a zip file."),
          Samples.growth(),
          Samples.escape(),
          Samples.possible(),
          Samples.suppressed());

  @Test
  void writesRulesResultsFlowsAndProblems() throws IOException {
    Golden.check(new SarifReporter(), report, "findings.sarif");
  }

  @Test
  void isValid() throws IOException {
    assertThat(errors(Golden.written(new SarifReporter(), report))).isEmpty();
    assertThat(errors(Golden.written(new SarifReporter(), Samples.report()))).isEmpty();
  }

  /** What the schema of SARIF 2.1.0 has against a text. */
  static List<String> errors(String sarif) throws IOException {
    try (InputStream schema =
        SarifReporterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      Schema oasis =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
      return oasis
          .validate(
              sarif,
              InputFormat.JSON,
              context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
