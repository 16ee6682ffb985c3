package cases.growth.calls_under_numbers_that_are_taken_out;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
public class CallRegistry {

  public static final class Call {
    private final String operation;
    private final long startedAt = System.nanoTime();

    public Call(String operation) {
      this.operation = operation;
    }

    long ageMillis() {
      return (System.nanoTime() - startedAt) / 1_000_000;
    }
  }

  private final Map<UUID, Call> running = new ConcurrentHashMap<>();
  private final Map<Call, Thread> threads = Collections.synchronizedMap(new IdentityHashMap<>());

  public <T> T track(String operation, Supplier<T> body) {
    UUID id = UUID.randomUUID();
    Call call = new Call(operation);
    running.put(id, call);
    threads.put(call, Thread.currentThread());
    try {
      return body.get();
    } finally {
      threads.remove(call);
      running.remove(id);
    }
  }

  public long oldestMillis(String operation) {
    return running.values().stream()
        .filter(call -> call.operation.equals(operation))
        .mapToLong(Call::ageMillis)
        .max()
        .orElse(0);
  }
}
