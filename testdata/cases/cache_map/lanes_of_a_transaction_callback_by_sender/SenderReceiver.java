package cases.cache_map.lanes_of_a_transaction_callback_by_sender;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Counts what comes in from each sender. */
@RestController
public class SenderReceiver {

  private final TransactionTemplate transactions;
  private final Map<Sender, LongAdder> received = new ConcurrentHashMap<>();

  SenderReceiver(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  @PostMapping("/receive")
  public void receive(@RequestHeader("From") String from) {
    count(new Sender(from));
  }

  private void count(Sender sender) {
    transactions.executeWithoutResult(
        status -> {
          LongAdder adder =
              received.computeIfAbsent(sender, key -> new LongAdder()); // want: CacheWithoutEviction
          adder.increment();
        });
  }

  record Sender(String name) {}
}
