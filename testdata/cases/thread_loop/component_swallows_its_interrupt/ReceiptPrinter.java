package cases.thread_loop.component_swallows_its_interrupt;

import jakarta.annotation.PostConstruct;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints receipts one by one. */
@Component
public class ReceiptPrinter {

  private static final Logger LOG = LoggerFactory.getLogger(ReceiptPrinter.class);

  private final BlockingQueue<String> receipts = new ArrayBlockingQueue<>(200);
  private final Device device;

  public ReceiptPrinter(Device device) {
    this.device = device;
  }

  @PostConstruct
  public void start() {
    Thread worker = new Thread(this::print, "receipts");
    worker.setDaemon(true);
    worker.start();
  }

  public boolean add(String receipt) {
    return receipts.offer(receipt);
  }

  private void print() {
    for (; ; ) {
      try {
        device.print(receipts.take()); // want: BackgroundLoopWithoutExit
      } catch (Exception e) {
        LOG.error("not printed", e);
      }
    }
  }

  /** The printer. */
  public interface Device {
    void print(String text) throws Exception;
  }
}
