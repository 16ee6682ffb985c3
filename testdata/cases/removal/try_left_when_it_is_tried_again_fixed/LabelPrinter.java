package cases.removal.try_left_when_it_is_tried_again_fixed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Each try has a ticket of its own. */
@Component
public class LabelPrinter {

  private final Map<Long, String> printing = new ConcurrentHashMap<>();
  private final AtomicLong tickets = new AtomicLong();

  public void print(String label, OutputStream printer) throws IOException {
    IOException jammed = null;
    for (int left = 3; left > 0; left--) {
      long ticket = tickets.incrementAndGet();
      printing.put(ticket, label);
      try {
        printer.write(label.getBytes());
        return;
      } catch (IOException e) {
        jammed = e;
      } finally {
        printing.remove(ticket);
      }
    }
    throw new IOException("jammed", jammed);
  }

  public boolean isBusy() {
    return !printing.isEmpty();
  }
}
