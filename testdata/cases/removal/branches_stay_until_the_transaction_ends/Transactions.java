package cases.removal.branches_stay_until_the_transaction_ends;

import java.util.HashMap;
import java.util.Map;

public class Transactions {

  private final Log log;

  public Transactions(Log log) {
    this.log = log;
  }

  public Work begin(String owner) {
    log.began(owner);
    return new Work(log);
  }

  public interface Log {
    void began(String owner);

    void committed(String branch);
  }

  /** One transaction: whoever leaves it early is committed with the others nevertheless. */
  public static final class Work {
    private final Log log;
    private final Map<String, String> branches = new HashMap<>();
    private final Map<String, String> active = new HashMap<>();

    Work(Log log) {
      this.log = log;
    }

    public void enlist(String resource, String branch) {
      branches.put(resource, branch);
      active.put(resource, branch);
    }

    public boolean delist(String resource) {
      return active.remove(resource) != null;
    }

    public void commit() {
      branches.values().forEach(log::committed);
    }
  }
}
