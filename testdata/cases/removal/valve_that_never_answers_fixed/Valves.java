package cases.removal.valve_that_never_answers_fixed;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

@Component
public class Valves {

  public interface Radio {
    void say(long number, int valve, boolean open);
  }

  private final Map<Long, CompletableFuture<Boolean>> asked = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final Radio radio;

  public Valves(Radio radio) {
    this.radio = radio;
  }

  public CompletableFuture<Boolean> set(int valve, boolean open) {
    long number = numbers.incrementAndGet();
    CompletableFuture<Boolean> answer =
        new CompletableFuture<Boolean>().completeOnTimeout(false, 10, TimeUnit.SECONDS);
    asked.put(number, answer);
    radio.say(number, valve, open);
    return answer.whenComplete((said, failure) -> asked.remove(number));
  }

  public void heard(long number, boolean open) {
    CompletableFuture<Boolean> answer = asked.remove(number);
    if (answer != null) {
      answer.complete(open);
    }
  }
}
