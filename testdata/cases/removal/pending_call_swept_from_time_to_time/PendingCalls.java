package cases.removal.pending_call_swept_from_time_to_time;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class PendingCalls {

  private record Call(CompletableFuture<String> answer, Instant since) {}

  private final Map<String, Call> calls = new ConcurrentHashMap<>();

  public String call(String id, OutputStream out) throws Exception {
    CompletableFuture<String> answer = new CompletableFuture<>();
    calls.put(id, new Call(answer, Instant.now()));
    send(id, out);
    return answer.get(5, TimeUnit.SECONDS);
  }

  private static void send(String id, OutputStream out) throws IOException {
    out.write(id.getBytes());
  }

  void answered(String id, String text) {
    Call call = calls.remove(id);
    if (call != null) {
      call.answer().complete(text);
    }
  }

  @Scheduled(fixedDelay = 10_000)
  void sweep() {
    Instant limit = Instant.now().minusSeconds(60);
    calls.values().removeIf(call -> call.since().isBefore(limit));
  }
}
