package dev.overstay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** The formats that other tools read. */
class OtherToolsTest {

  private final Report report =
      Samples.report(
          Level.NOTE,
          List.of("broken.jar: 100% of it, that is: all, cannot be read.\nAt all."),
          Samples.growth(),
          Samples.growth().at(Level.WARNING),
          Samples.escape(),
          Samples.possible(),
          Samples.suppressed());

  static Stream<Arguments> formats() {
    return Stream.of(
        Arguments.of(new GitHubReporter(), "github.txt"),
        Arguments.of(new GitLabReporter(), "gitlab.json"),
        Arguments.of(new ReviewdogReporter(), "reviewdog.jsonl"),
        Arguments.of(new CheckstyleReporter(), "checkstyle.xml"),
        Arguments.of(new JUnitReporter(), "junit.xml"));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void writesWhatTheToolReads(Reporter reporter, String golden) throws IOException {
    Golden.check(reporter, report, golden);
  }

  @ParameterizedTest
  @MethodSource("formats")
  void saysNothingWrongOfNothing(Reporter reporter, String golden) throws IOException {
    String written = Golden.written(reporter, Samples.report());

    assertThat(written).doesNotContain("Sessions").doesNotContain("failures=\"1");
  }

  @Test
  void aWorkflowCommandIsOneLine() throws IOException {
    String written = Golden.written(new GitHubReporter(), report);

    assertThat(written.lines()).hasSize(5).allMatch(line -> line.startsWith("::"));
    assertThat(written).contains("100%25").contains("%0A").doesNotContain("Zones");
  }

  @Test
  void gitLabGetsEachFingerprintOnce() throws Exception {
    List<String> fingerprints = new ArrayList<>();
    try (JsonParser json =
        new JsonFactory().createParser(Golden.written(new GitLabReporter(), report))) {
      while (json.nextToken() != null) {
        if ("fingerprint".equals(json.currentName()) && json.currentToken().isScalarValue()) {
          fingerprints.add(json.getText());
        }
      }
    }

    assertThat(fingerprints).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void xmlHoldsWhateverAMessageHolds() throws Exception {
    Report odd = Samples.report(Level.NOTE, List.of("a <b> & \"c\" \u0001 \ud83d\ude00 \ud83d"));

    Document parsed = parse(Golden.written(new JUnitReporter(), odd));

    assertThat(parsed.getElementsByTagName("error").item(0).getAttributes().getNamedItem("message"))
        .extracting(org.w3c.dom.Node::getNodeValue)
        .isEqualTo("a <b> & \"c\" ? \ud83d\ude00 ?");
  }

  @Test
  void theCountsOfJUnitAreThoseOfItsCases() throws Exception {
    Document parsed = parse(Golden.written(new JUnitReporter(), report));

    assertThat(parsed.getDocumentElement().getAttribute("tests"))
        .isEqualTo(Integer.toString(parsed.getElementsByTagName("testcase").getLength()));
    assertThat(parsed.getDocumentElement().getAttribute("failures"))
        .isEqualTo(Integer.toString(parsed.getElementsByTagName("failure").getLength()));
    assertThat(parsed.getDocumentElement().getAttribute("errors")).isEqualTo("1");
  }

  private static Document parse(String xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }
}
