package dev.overstay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a run said and how it ended. */
record Run(ExitCode code, String out, String err) {

  static Run of(Engine engine, String... arguments) {
    return on(engine, false, arguments);
  }

  static Run onTerminal(Engine engine, String... arguments) {
    return on(engine, true, arguments);
  }

  private static Run on(Engine engine, boolean terminal, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Console console = new Console(out, new PrintWriter(err), terminal, terminal);
    ExitCode code = new Overstay(engine, console).run(arguments);
    return new Run(code, out.toString(), err.toString());
  }
}
