package dev.overstay.cli;

import dev.overstay.reporting.JsonReporter;
import dev.overstay.reporting.Reporter;
import dev.overstay.reporting.SarifReporter;
import dev.overstay.reporting.TextReporter;

/** How a report is written. */
enum Format {
  TEXT,
  SARIF,
  JSON;

  Reporter reporter(boolean colour) {
    return switch (this) {
      case TEXT -> colour ? TextReporter.coloured() : TextReporter.plain();
      case SARIF -> new SarifReporter();
      case JSON -> new JsonReporter();
    };
  }
}
