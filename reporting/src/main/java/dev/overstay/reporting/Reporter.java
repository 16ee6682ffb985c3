package dev.overstay.reporting;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. The writer is flushed and left open. */
@FunctionalInterface
public interface Reporter {

  /** Writes the whole report. */
  void write(Report report, Writer out) throws IOException;
}
