package cases.scheduler.start_that_fails_after_the_first_timer;

import java.io.IOException;
import java.nio.file.Path;

/** A server of ledgers: it starts with all that it needs, or not at all. */
public class Bookie implements AutoCloseable {

  private final Ledger ledger;

  public Bookie(Path directory) throws IOException {
    this.ledger = new Ledger(directory);
  }

  @Override
  public void close() {
    ledger.close();
  }
}
