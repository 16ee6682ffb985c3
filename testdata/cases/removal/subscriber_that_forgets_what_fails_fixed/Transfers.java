package cases.removal.subscriber_that_forgets_what_fails_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Service;

@Service
public class Transfers {

  private final Map<Long, StringBuffer> running = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  public void receive(Flow.Publisher<String> lines) {
    long number = numbers.incrementAndGet();
    running.put(number, new StringBuffer());
    lines.subscribe(
        new Flow.Subscriber<String>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
          }

          @Override
          public void onNext(String line) {
            running.get(number).append(line);
          }

          @Override
          public void onError(Throwable failure) {
            running.remove(number);
            System.err.println("transfer " + number + ": " + failure);
          }

          @Override
          public void onComplete() {
            System.out.println(running.remove(number));
          }
        });
  }
}
