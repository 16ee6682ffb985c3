package cases.cache_map.lanes_of_a_transaction_callback;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts what comes in on each of its lanes, all of which are made when it starts. */
@Component
public class LaneReceiver {

  private final TransactionTemplate transactions;
  private final Map<Lane, LongAdder> received = new ConcurrentHashMap<>();
  private final Lane first = new Lane(1);
  private final Lane second = new Lane(2);

  LaneReceiver(TransactionTemplate transactions) {
    this.transactions = transactions;
  }

  public void receiveOnFirst() {
    receive(first);
  }

  public void receiveOnSecond() {
    receive(second);
  }

  private void receive(Lane lane) {
    transactions.executeWithoutResult(
        status -> {
          received.computeIfAbsent(lane, key -> new LongAdder()).increment();
          lane.take();
        });
  }

  static final class Lane {

    private final int number;
    private final LongAdder taken = new LongAdder();

    Lane(int number) {
      this.number = number;
    }

    void take() {
      taken.increment();
    }

    @Override
    public String toString() {
      return number + ": " + taken;
    }
  }
}
