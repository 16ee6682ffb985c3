package cases.removal.reply_cleans_and_timeout_does_not;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Sends questions over a queue and waits for what comes back. */
@Component
public class RpcClient {

  /** The queue. */
  public interface Outbox {
    void send(long id, String text);
  }

  private final Map<Long, CompletableFuture<String>> pending = new ConcurrentHashMap<>();
  private final AtomicLong ids = new AtomicLong();
  private final Outbox outbox;

  public RpcClient(Outbox outbox) {
    this.outbox = outbox;
  }

  public String ask(String question)
      throws InterruptedException, ExecutionException, TimeoutException {
    long id = ids.incrementAndGet();
    CompletableFuture<String> answer = new CompletableFuture<>();
    pending.put(id, answer); // want: RemovalOnlyOnSuccess
    outbox.send(id, question);
    String text = answer.get(5, TimeUnit.SECONDS);
    pending.remove(id);
    return text;
  }

  /** Called by the queue's listener. */
  public void answered(long id, String text) {
    CompletableFuture<String> answer = pending.get(id);
    if (answer != null) {
      answer.complete(text);
    }
  }
}
