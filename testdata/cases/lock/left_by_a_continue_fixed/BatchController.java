package cases.lock.left_by_a_continue_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Books several rows, each under the ledger's lock. */
@RestController
public class BatchController {

  /** The ledger. */
  public interface Ledger {
    boolean knows(String account);

    void book(String account, long cents);
  }

  /** A row. */
  public record Row(String account, long cents) {}

  private final Lock lock = new ReentrantLock();
  private final Ledger ledger;

  public BatchController(Ledger ledger) {
    this.ledger = ledger;
  }

  @PostMapping("/rows")
  public List<String> book(@RequestBody List<Row> rows) {
    List<String> unknown = new ArrayList<>();
    for (Row row : rows) {
      lock.lock();
      try {
        if (ledger.knows(row.account())) {
          ledger.book(row.account(), row.cents());
        } else {
          unknown.add(row.account());
        }
      } finally {
        lock.unlock();
      }
    }
    return unknown;
  }
}
