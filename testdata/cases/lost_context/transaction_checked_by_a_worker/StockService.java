package cases.lost_context.transaction_checked_by_a_worker;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Books what was counted in the warehouse. */
@Service
public class StockService {

  /** The tables. */
  public interface Tables {
    void book(String article, int count);
  }

  private final ExecutorService workers = Executors.newFixedThreadPool(4);
  private final Tables tables;

  public StockService(Tables tables) {
    this.tables = tables;
  }

  @Transactional
  public void book(Map<String, Integer> counts) {
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      Callable<Boolean> booking = () -> bookOne(count.getKey(), count.getValue());
      workers.submit(booking); // want: ContextLostAcrossThreads
    }
  }

  private boolean bookOne(String article, int count) {
    if (TransactionSynchronizationManager.getResource(tables) == null) {
      throw new IllegalStateException("no transaction to book " + article + " in");
    }
    tables.book(article, count);
    return true;
  }

  @PreDestroy
  void stop() {
    workers.shutdown();
  }
}

/** What the scanners call. */
@RestController
class StockController {

  private final StockService stock;

  StockController(StockService stock) {
    this.stock = stock;
  }

  @PutMapping("/stock")
  public void counted(@RequestBody Map<String, Integer> counts) {
    stock.book(counts);
  }
}
