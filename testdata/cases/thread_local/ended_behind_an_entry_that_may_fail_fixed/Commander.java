package cases.thread_local.ended_behind_an_entry_that_may_fail_fixed;

import java.io.IOException;

/** Passes commands on to the cranes. */
public class Commander {

  public interface Crane {
    int move(String command);
  }

  public interface Logbook {
    void done(String operator, String command) throws IOException;
  }

  private final Logbook logbook;

  public Commander(Logbook logbook) {
    this.logbook = logbook;
  }

  public int command(Crane crane, String operator, String command) throws IOException {
    Shift.begin(new Shift(operator));
    try {
      return crane.move(command);
    } finally {
      Shift.end();
      logbook.done(operator, command);
    }
  }
}
