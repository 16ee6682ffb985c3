package dev.overstay.cli;

import dev.overstay.reporting.CheckstyleReporter;
import dev.overstay.reporting.GitHubReporter;
import dev.overstay.reporting.GitLabReporter;
import dev.overstay.reporting.HtmlReporter;
import dev.overstay.reporting.JUnitReporter;
import dev.overstay.reporting.JsonReporter;
import dev.overstay.reporting.Reporter;
import dev.overstay.reporting.ReviewdogReporter;
import dev.overstay.reporting.SarifReporter;
import dev.overstay.reporting.TextReporter;

/** How a report is written. */
enum Format {
  TEXT,
  HTML,
  SARIF,
  JSON,
  GITHUB,
  GITLAB,
  RDJSONL,
  CHECKSTYLE,
  JUNIT;

  Reporter reporter(boolean colour) {
    return switch (this) {
      case TEXT -> colour ? TextReporter.coloured() : TextReporter.plain();
      case HTML -> new HtmlReporter();
      case SARIF -> new SarifReporter();
      case JSON -> new JsonReporter();
      case GITHUB -> new GitHubReporter();
      case GITLAB -> new GitLabReporter();
      case RDJSONL -> new ReviewdogReporter();
      case CHECKSTYLE -> new CheckstyleReporter();
      case JUNIT -> new JUnitReporter();
    };
  }
}
