package dev.overstay.reporting;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.rules.RuleInfo;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * JUnit's XML, for build servers that show test results and nothing else: a suite for each rule, a
 * failed case for each finding, and a passed one where a rule found nothing.
 */
public final class JUnitReporter implements Reporter {

  private static final String SUITE = "testsuite";
  private static final String CASE = "testcase";

  @Override
  public void write(Report report, Writer out) throws IOException {
    int failures = report.findings().size();
    long cases = report.rules().stream().mapToLong(rule -> cases(rule, report)).sum();
    int errors = report.problems().size();
    Xml xml = new Xml(out);
    xml.open(
        "testsuites",
        "name",
        "Overstay",
        "tests",
        Long.toString(cases + errors),
        "failures",
        Integer.toString(failures),
        "errors",
        Integer.toString(errors));
    for (RuleInfo rule : report.rules()) {
      write(rule, report, xml);
    }
    if (errors > 0) {
      writeProblems(report.problems(), xml);
    }
    xml.close("testsuites");
    out.flush();
  }

  private static long cases(RuleInfo rule, Report report) {
    return Math.max(1, of(rule, report).size());
  }

  private static List<Finding> of(RuleInfo rule, Report report) {
    return report.findings().stream().filter(f -> f.rule().equals(rule.id())).toList();
  }

  private static void write(RuleInfo rule, Report report, Xml xml) throws IOException {
    List<Finding> findings = of(rule, report);
    xml.open(
        SUITE,
        "name",
        rule.id(),
        "tests",
        Long.toString(cases(rule, report)),
        "failures",
        Integer.toString(findings.size()),
        "errors",
        "0");
    if (findings.isEmpty()) {
      xml.empty(CASE, "classname", rule.id(), "name", rule.title());
    }
    for (Finding finding : findings) {
      String place = Places.path(finding.primary(), report.sources());
      int line = Places.line(finding.primary());
      xml.open(
          CASE,
          "classname",
          finding.primary().className(),
          "name",
          rule.id() + " " + place + (line == 0 ? "" : ":" + line));
      xml.text(
          "failure",
          Sentences.withPath(finding),
          "type",
          finding.level().text(),
          "message",
          finding.message());
      xml.close(CASE);
    }
    xml.close(SUITE);
  }

  private static void writeProblems(List<String> problems, Xml xml) throws IOException {
    String count = Integer.toString(problems.size());
    xml.open(SUITE, "name", "analysis", "tests", count, "failures", "0", "errors", count);
    for (String problem : problems) {
      xml.open(CASE, "classname", "analysis", "name", problem);
      xml.empty("error", "type", "incomplete", "message", problem);
      xml.close(CASE);
    }
    xml.close(SUITE);
  }
}
