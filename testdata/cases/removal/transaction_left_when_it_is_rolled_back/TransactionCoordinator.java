package cases.removal.transaction_left_when_it_is_rolled_back;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Two phase coordinator of the embedded store. One per server. */
public class TransactionCoordinator {

  public interface Participant {
    boolean prepare(long txn);

    void commit(long txn);

    void rollback(long txn);
  }

  static final class Branches {
    final String owner;
    final List<Participant> members = new ArrayList<>();

    Branches(String owner) {
      this.owner = owner;
    }

    synchronized void join(Participant p) {
      if (!members.contains(p)) {
        members.add(p);
      }
    }

    synchronized List<Participant> snapshot() {
      return new ArrayList<>(members);
    }
  }

  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, Branches> active = new ConcurrentHashMap<>();
  private final Map<String, Long> locks = new ConcurrentHashMap<>();

  public long begin(String owner) {
    long txn = ids.incrementAndGet();
    active.put(txn, new Branches(owner)); // want: RemovalOnlyOnSuccess
    return txn;
  }

  public void enlist(long txn, Participant participant) {
    Branches branches = active.get(txn);
    if (branches == null) {
      throw new IllegalStateException("unknown transaction " + txn);
    }
    branches.join(participant);
  }

  public boolean lock(long txn, String resource) {
    Long holder = locks.putIfAbsent(resource, txn);
    return holder == null || holder == txn;
  }

  public boolean commit(long txn) {
    Branches branches = active.get(txn);
    if (branches == null) {
      return false;
    }
    try {
      List<Participant> members = branches.snapshot();
      for (Participant p : members) {
        if (!p.prepare(txn)) {
          rollback(txn);
          return false;
        }
      }
      for (Participant p : members) {
        p.commit(txn);
      }
      active.remove(txn);
      return true;
    } finally {
      unlock(txn);
    }
  }

  public void rollback(long txn) {
    Branches branches = active.get(txn);
    try {
      if (branches != null) {
        branches.snapshot().forEach(p -> p.rollback(txn));
      }
    } finally {
      unlock(txn);
    }
  }

  private void unlock(long txn) {
    locks.values().removeIf(holder -> holder == txn);
  }

  public String ownerOf(long txn) {
    Branches branches = active.get(txn);
    return branches == null ? null : branches.owner;
  }

  public int activeCount() {
    return active.size();
  }
}
