package dev.overstay.reporting;

import dev.overstay.checks.finding.Confidence.Grade;
import dev.overstay.checks.finding.Doubt;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Suppression;
import dev.overstay.checks.rules.RuleInfo;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page for people, with all that it needs inside: it loads nothing, and a policy in it lets no
 * program run but its own. Text of the analysed program is escaped by the template for the place
 * where it goes.
 */
public final class HtmlReporter implements Reporter {

  /** How many lines of source are shown before and after the place. */
  private static final int AROUND = 3;

  private static final HtmlInterceptor UNTOUCHED =
      new HtmlInterceptor() {
        @Override
        public void onHtmlTagOpened(
            String name, Map<String, Object> attributes, TemplateOutput output) {}

        @Override
        public void onHtmlTagClosed(String name, TemplateOutput output) {}
      };

  @Override
  public void write(Report report, Writer out) throws IOException {
    StringOutput page = new StringOutput();
    JtereportGenerated.render(new OwaspHtmlTemplateOutput(page), UNTOUCHED, page(report));
    out.write(page.toString());
    out.flush();
  }

  private static HtmlPage page(Report report) {
    List<HtmlPage.Card> cards = new ArrayList<>();
    add(cards, report.findings(), "open", report);
    add(cards, report.drifted(), "drifted", report);
    add(cards, report.suppressed(), "accepted", report);
    add(cards, report.known(), "known", report);
    String script = resource("report.js");
    return new HtmlPage(
        report.version(),
        summary(report),
        resource("report.css"),
        script,
        hash(script),
        cards.stream().map(HtmlPage.Card::rule).distinct().sorted().toList(),
        cards.stream().map(HtmlPage.Card::file).distinct().sorted().toList(),
        states(report),
        cards,
        report.problems().stream().map(Plain::text).toList(),
        report.unused().stream().map(Sentences::acceptsNothing).map(Plain::text).toList());
  }

  private static void add(
      List<HtmlPage.Card> cards, List<Finding> findings, String state, Report report) {
    for (Finding finding : findings) {
      cards.add(card(finding, state, cards.size() + 1, report));
    }
  }

  private static HtmlPage.Card card(Finding finding, String state, int number, Report report) {
    String file = Plain.text(Places.path(finding.primary(), report.sources()));
    int line = Places.line(finding.primary());
    return new HtmlPage.Card(
        number,
        state,
        finding.level().text(),
        finding.rule(),
        page(finding.rule(), report.rules()),
        file,
        line > 0 ? file + ":" + line : file,
        Plain.text(Places.member(finding.primary())),
        Plain.text(finding.message()),
        Plain.text(finding.remedy()),
        doubts(finding),
        Plain.text(finding.suppression().map(HtmlReporter::acceptance).orElse("")),
        code(finding, line, report.sources()),
        PathPicture.of(finding.path().steps()));
  }

  private static String acceptance(Suppression suppression) {
    return suppression.reason().isBlank()
        ? suppression.kind() + " without a reason"
        : suppression.kind() + ": " + suppression.reason();
  }

  private static String page(String rule, List<RuleInfo> rules) {
    return rules.stream()
        .filter(it -> it.id().equals(rule))
        .map(RuleInfo::page)
        .findFirst()
        .orElse(RuleInfo.SITE);
  }

  private static String doubts(Finding finding) {
    return finding.confidence().grade() == Grade.HIGH
        ? ""
        : finding.confidence().doubts().stream()
            .map(Doubt::reason)
            .collect(Collectors.joining("; "));
  }

  private static List<HtmlPage.Line> code(Finding finding, int line, SourceLookup sources) {
    List<HtmlPage.Line> lines = new ArrayList<>();
    sources
        .find(finding.primary().sourcePath())
        .ifPresent(
            file -> {
              for (int i = Math.max(1, line - AROUND); line > 0 && i <= line + AROUND; i++) {
                int number = i;
                file.line(i)
                    .map(text -> new HtmlPage.Line(number, Plain.text(text), number == line))
                    .ifPresent(lines::add);
              }
            });
    return lines;
  }

  private static List<HtmlPage.State> states(Report report) {
    return Stream.of(
            new HtmlPage.State(
                "open", report.compared() ? "new" : "open", report.findings().size(), true),
            new HtmlPage.State(
                "drifted", "rule newer than the baseline", report.drifted().size(), false),
            new HtmlPage.State("accepted", "accepted", report.suppressed().size(), false),
            new HtmlPage.State("known", "in the baseline", report.known().size(), false))
        .filter(state -> state.count() > 0 || state.shown())
        .toList();
  }

  private static String summary(Report report) {
    List<String> counts = new ArrayList<>();
    for (Level level : Level.values()) {
      long count = report.count(level);
      if (count > 0) {
        counts.add(count + " " + level.text() + (count == 1 ? "" : "s"));
      }
    }
    String classes = report.classes() + (report.classes() == 1 ? " class" : " classes");
    return (counts.isEmpty() ? "Nothing found" : String.join(", ", counts)) + " in " + classes;
  }

  private static String resource(String name) {
    try (InputStream text =
        Objects.requireNonNull(HtmlReporter.class.getResourceAsStream("html/" + name))) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
