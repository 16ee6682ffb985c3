package cases.scheduler.timer_cancelled_inside_a_lock;

import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.locks.Lock;

/** Checks the indexes of a store and says now and then how far it is. */
public final class VerifyJob {

  private static final long INTERVAL = 10_000;

  private final Lock shared;
  private final List<Index> indexes;
  private long seen;
  private long errors;

  public VerifyJob(Lock shared, List<Index> indexes) {
    this.shared = shared;
    this.indexes = indexes;
  }

  public long verify(boolean clean) {
    shared.lock();
    try {
      if (indexes.isEmpty()) {
        throw new StoreException("nothing to verify");
      }
      long start = System.currentTimeMillis();
      Timer timer = new Timer();
      TimerTask progress = new Progress(clean);
      timer.scheduleAtFixedRate(progress, INTERVAL, INTERVAL);
      try {
        if (clean) {
          iterate(indexes.get(0));
        } else {
          for (Index index : indexes) {
            iterate(index);
          }
        }
      } finally {
        timer.cancel();
      }
      long took = System.currentTimeMillis() - start;
      if (errors > 0) {
        throw new StoreException(errors + " errors after " + took + " ms");
      }
      return seen;
    } finally {
      shared.unlock();
    }
  }

  private void iterate(Index index) {
    for (long key : index.keys()) {
      seen++;
      if (!index.isValid(key)) {
        errors++;
      }
      if (errors > 1_000) {
        throw new StoreException("too many errors");
      }
    }
  }

  private final class Progress extends TimerTask {

    private final long total;

    Progress(boolean clean) throws StoreException {
      total = clean ? indexes.get(0).keys().length : indexes.size();
    }

    @Override
    public void run() {
      System.out.println(seen + " of " + total);
    }
  }

  /** Something of the store that has keys. */
  public interface Index {
    long[] keys();

    boolean isValid(long key);
  }

  static final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StoreException(String message) {
      super(message);
    }
  }
}
