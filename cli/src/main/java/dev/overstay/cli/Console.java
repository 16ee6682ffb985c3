package dev.overstay.cli;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Where a run writes.
 *
 * @param out for what was asked for
 * @param err for everything else
 * @param colour whether {@code out} is a terminal that shall show colours
 * @param progress whether {@code err} is a terminal
 */
record Console(Writer out, PrintWriter err, boolean colour, boolean progress) {

  /** One sentence about the run. */
  void say(String sentence) {
    err.println("overstay: " + sentence);
    err.flush();
  }

  /** What is being done now, for those who watch; the next one overwrites it. */
  void show(String activity) {
    if (progress) {
      err.print("\r\u001b[K" + activity);
      err.flush();
    }
  }

  /** Takes the last activity away. */
  void clear() {
    show("");
  }
}
