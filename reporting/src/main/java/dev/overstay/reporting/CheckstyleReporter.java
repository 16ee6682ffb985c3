package dev.overstay.reporting;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checkstyle's XML, which most build servers and editors read. */
public final class CheckstyleReporter implements Reporter {

  @Override
  public void write(Report report, Writer out) throws IOException {
    Map<String, List<Finding>> files = new TreeMap<>();
    for (Finding finding : report.findings()) {
      files
          .computeIfAbsent(
              Places.path(finding.primary(), report.sources()), path -> new ArrayList<>())
          .add(finding);
    }
    Xml xml = new Xml(out);
    xml.open("checkstyle", "version", "10.0");
    for (Map.Entry<String, List<Finding>> file : files.entrySet()) {
      xml.open("file", "name", file.getKey());
      for (Finding finding : file.getValue()) {
        write(finding, xml);
      }
      xml.close("file");
    }
    xml.close("checkstyle");
    out.flush();
  }

  private static void write(Finding finding, Xml xml) throws IOException {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("line", Integer.toString(Places.line(finding.primary()))));
    int column = finding.primary().span().column();
    if (column > 0) {
      attributes.addAll(List.of("column", Integer.toString(column)));
    }
    attributes.addAll(List.of("severity", severity(finding.level())));
    attributes.addAll(List.of("message", Sentences.message(finding)));
    attributes.addAll(List.of("source", "overstay." + finding.rule()));
    xml.empty("error", attributes.toArray(String[]::new));
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "info";
    };
  }
}
