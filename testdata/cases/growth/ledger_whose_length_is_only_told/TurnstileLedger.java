package cases.growth.ledger_whose_length_is_only_told;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/** More than are expected is worth a warning, and nothing else. */
public enum TurnstileLedger {
  STADIUM;

  private static final Logger LOG = Logger.getLogger("turnstiles");
  private static final int EXPECTED = 80_000;
  private final List<Passage> passages = new ArrayList<>();

  /** Somebody went through. */
  public static final class Passage {
    private final int gate;
    private final long ticket;

    Passage(int gate, long ticket) {
      this.gate = gate;
      this.ticket = ticket;
    }

    @Override
    public String toString() {
      return ticket + " through " + gate;
    }
  }

  public synchronized void passed(int gate, long ticket) {
    passages.add(new Passage(gate, ticket)); // want: CollectionOnlyGrows
    if (passages.size() > EXPECTED) {
      LOG.warning("more passages than seats");
    }
  }

  public synchronized String last() {
    return passages.isEmpty() ? "" : passages.get(passages.size() - 1).toString();
  }
}
