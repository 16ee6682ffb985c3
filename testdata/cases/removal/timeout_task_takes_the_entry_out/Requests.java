package cases.removal.timeout_task_takes_the_entry_out;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

@Component
public class Requests {

  private final Map<String, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer;

  public Requests(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  public String request(String id) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    pending.put(id, answer);
    timer.schedule(() -> pending.remove(id), 30, TimeUnit.SECONDS);
    return answer.get(20, TimeUnit.SECONDS);
  }

  void answered(String id, String text) {
    CompletableFuture<String> answer = pending.remove(id);
    if (answer != null) {
      answer.complete(text);
    }
  }
}
