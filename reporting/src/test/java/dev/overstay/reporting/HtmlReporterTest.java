package dev.overstay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Confidence;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.finding.RetentionPath.Step;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.ir.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReporterTest {

  /** What a program that wants to run in its report would call its classes and write. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>window.hacked=1</script>",
          "\"><img src=x onerror=\"window.hacked=1\">",
          "' onmouseover='window.hacked=1' x='",
          "</style></script><script>window.hacked=1</script>",
          "</text></svg><script>window.hacked=1</script>",
          "${7*7} $unsafe{1} @if(true)",
          "&lt;b&gt; &amp;",
          "javascript:window.hacked=1",
          "<!-- ]]> -->");

  @TempDir Path directory;

  private static String html(Report report) throws IOException {
    return Golden.written(new HtmlReporter(), report);
  }

  @Test
  void hasAllThatThereIsToSay() throws IOException {
    Report report =
        Samples.report(Samples.growth(), Samples.escape(), Samples.suppressed())
            .with(
                List.of(
                    new UnusedSuppression(
                        "@RetentionAllowed",
                        new Location("com.acme.Old", "MAP", "com/acme/Old.java", Span.NONE))));

    String page = html(report);

    assertThat(page)
        .contains(
            "1 error, 1 warning in 17 classes",
            "OPEN keeps every request for good",
            "shop/src/main/java/com/acme/Sessions.java:4",
            "as many as there are zones",
            "the holder is visible outside the module",
            "static field Sessions.OPEN",
            "@RetentionAllowed on com.acme.Old.MAP accepts nothing")
        .doesNotContain("\u001b");
    assertThat(html(report)).as("the same report, the same bytes").isEqualTo(page);
  }

  @Test
  void tellsWhatABaselineSays() throws IOException {
    Finding known = Samples.escape();
    Finding drifted = Samples.growth();
    Report report =
        Samples.report()
            .with(
                new Baseline.Comparison(List.of(), List.of(drifted), List.of(known), List.of()),
                Level.NOTE);

    assertThat(html(report))
        .containsOnlyOnce("data-state=\"drifted\"")
        .containsOnlyOnce("data-state=\"known\"")
        .contains("rule newer than the baseline (1)", "in the baseline (1)");
  }

  @Test
  void textOfTheProgramIsTextAndNothingElse() throws IOException {
    String page = html(hostile());

    assertThat(page.split("<script", -1)).as("one program").hasSize(2);
    assertThat(page).doesNotContain("<img", "<!--", "<b>").contains("script-src 'sha256-");
    assertThat(page).doesNotContainPattern("(href|src)=\"javascript:");
    String withoutValues = page.substring(page.indexOf("<main>")).replaceAll("\"[^\"]*\"", "");
    Matcher tag = Pattern.compile("<[a-zA-Z][^>]*>").matcher(withoutValues);
    while (tag.find()) {
      assertThat(tag.group()).doesNotContainPattern("\\son[a-z]+=");
    }
  }

  private static Report hostile() {
    List<Finding> findings = new ArrayList<>();
    for (String name : HOSTILE) {
      Location place = new Location(name, name + "()", name + ".java", Span.ofLine(1));
      findings.add(finding(name, place, List.of(new Step(place, name, Provenance.COMPUTED))));
    }
    List<Finding> all = new ArrayList<>(findings);
    findings.forEach(it -> all.add(it.suppressedBy(new Suppression("@A", it.message()))));
    return Report.of(
            "1.2.3",
            Samples.RULES,
            all,
            Level.NOTE,
            HOSTILE,
            1,
            path ->
                Optional.of(new SourceFile(Optional.of(path), List.of(path.replace(".java", "")))))
        .with(findings.stream().map(it -> new UnusedSuppression("@A", it.primary())).toList());
  }

  private static Finding finding(
      String message, Location place, List<Step> steps, Doubt... doubts) {
    Confidence confidence = Confidence.given(List.of(doubts));
    return new Finding(
        "SampleGrowth",
        confidence.level(),
        message,
        "Remove the entry when the session ends.",
        place,
        new RetentionPath(steps),
        confidence,
        message,
        Optional.empty(),
        List.of());
  }

  @Test
  void thePictureHasABoxForEachStepAndRoomForItsText() {
    Location place = new Location("com.acme.A", "a()", "com/acme/A.java", Span.ofLine(1));
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      steps.add(
          new Step(
              place,
              "a step with words ".repeat(9) + "x".repeat(200),
              i == 3 ? Provenance.ASSUMED : Provenance.COMPUTED));
    }

    PathPicture picture = PathPicture.of(steps);

    assertThat(picture.boxes()).hasSize(12);
    assertThat(picture.arrows()).hasSize(11);
    assertThat(picture.boxes().get(0).kind()).isEqualTo("root");
    assertThat(picture.boxes().get(11).kind()).isEqualTo("kept");
    assertThat(picture.boxes().get(3).where().text()).endsWith("(assumed)");
    for (PathPicture.Box box : picture.boxes()) {
      assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
      assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
      assertThat(box.phrase())
          .allSatisfy(
              line -> {
                assertThat(line.y()).isBetween(box.y(), box.y() + box.height());
                assertThat(line.x() + line.text().length() * 7).isLessThan(box.x() + box.width());
              });
    }
    for (int i = 1; i < 12; i++) {
      assertThat(picture.boxes().get(i).y())
          .isGreaterThan(picture.boxes().get(i - 1).y() + picture.boxes().get(i - 1).height());
    }
  }

  @Test
  void inABrowserItCanBeClickedAndTyped() throws Exception {
    Optional<Path> program = Chromium.find();
    assumeTrue(program.isPresent(), "there is no Chromium on the path");
    Report report =
        Samples.report(
            Samples.growth(), Samples.escape(), Samples.possible(), Samples.suppressed());
    Path page = Files.writeString(directory.resolve("report.html"), html(report));

    try (Chromium browser = Chromium.open(program.get(), page, directory.resolve("profile"))) {
      assertThat(
              browser.evaluate(
                  "document.readyState + performance.getEntriesByType('resource').length"))
          .as("loaded, and nothing besides")
          .isEqualTo("complete0");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("3 of 4 shown");

      browser.click("input[value=warning]");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("2 of 4 shown");
      browser.click("input[value=warning]");
      browser.click("input[value=accepted]");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("4 of 4 shown");

      browser.press("/");
      browser.type("filter.java");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("1 of 4 shown");
      browser.press("Escape");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("4 of 4 shown");
      browser.press("/");
      browser.type("nowhere to be seen");
      assertThat(browser.evaluate("nothing.hidden")).isEqualTo("false");
      browser.press("Escape");

      choose(browser, "rule", "SampleEscape");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("1 of 4 shown");
      choose(browser, "rule", "");
      choose(browser, "file", "shop/src/main/java/com/acme/Sessions.java");
      assertThat(browser.evaluate("count.textContent")).isEqualTo("1 of 4 shown");
      choose(browser, "file", "");

      browser.press("j");
      browser.press("j");
      browser.press("k");
      assertThat(browser.evaluate("document.activeElement.parentElement.id"))
          .isEqualTo("finding-1");
      browser.press("Enter");
      assertThat(browser.evaluate("document.getElementById('finding-1').open")).isEqualTo("true");
      assertThat(
              browser.evaluate(
                  "document.querySelector('#finding-1 svg').getBoundingClientRect().height > 50"))
          .as("the path is drawn")
          .isEqualTo("true");
      browser.click("#expand");
      assertThat(browser.evaluate("document.querySelectorAll('details[open]').length"))
          .isEqualTo("4");
      browser.press("e");
      assertThat(browser.evaluate("document.querySelectorAll('details[open]').length"))
          .isEqualTo("0");

      String background = "getComputedStyle(document.body).backgroundColor";
      browser.prefer("light");
      assertThat(browser.evaluate(background)).isEqualTo("rgb(246, 247, 249)");
      browser.prefer("dark");
      assertThat(browser.evaluate(background)).isEqualTo("rgb(18, 22, 28)");
      browser.click("#theme");
      assertThat(browser.evaluate(background)).isEqualTo("rgb(246, 247, 249)");
      browser.press("t");
      assertThat(browser.evaluate(background)).isEqualTo("rgb(18, 22, 28)");
    }
  }

  private static void choose(Chromium browser, String id, String value) {
    browser.evaluate(
        "(() => { const it = document.getElementById('"
            + id
            + "'); it.value = '"
            + value
            + "'; it.dispatchEvent(new Event('input', {bubbles: true})); })()");
  }

  @Test
  void inABrowserNothingHostileRuns() throws Exception {
    Optional<Path> program = Chromium.find();
    assumeTrue(program.isPresent(), "there is no Chromium on the path");
    Path page = Files.writeString(directory.resolve("hostile.html"), html(hostile()));

    try (Chromium browser = Chromium.open(program.get(), page, directory.resolve("profile"))) {
      browser.click("input[value=accepted]");
      browser.click("#expand");
      assertThat(browser.evaluate("typeof window.hacked")).isEqualTo("undefined");
      assertThat(browser.evaluate("document.querySelectorAll('img, main script').length"))
          .isEqualTo("0");
      for (String name : HOSTILE) {
        assertThat(
                browser.evaluate(
                    "[...document.querySelectorAll('.message, .phrase')].filter(it => it.textContent === "
                        + quoted(name)
                        + ").length"))
            .as(name)
            .isEqualTo("4");
      }
    }
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
