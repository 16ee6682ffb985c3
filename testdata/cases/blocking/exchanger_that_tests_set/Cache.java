package cases.blocking.exchanger_that_tests_set;

import java.util.concurrent.Exchanger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tests put an exchanger into the field to meet whoever changes the data; nobody else does. */
@RestController
public class Cache {

  private final AtomicReference<String> data = new AtomicReference<>();
  volatile Exchanger<Object> meeting;

  @PutMapping("/data")
  public void update(String text) throws InterruptedException {
    set(text);
  }

  private void set(String text) throws InterruptedException {
    String before = data.getAndSet(text);
    if (!text.equals(before)) {
      if (meeting != null) {
        try {
          meeting.exchange(new Object());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    }
  }
}
