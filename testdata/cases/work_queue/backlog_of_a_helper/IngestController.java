package cases.work_queue.backlog_of_a_helper;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class IngestController {

  public interface Store {
    void write(String line);
  }

  private final Store store;
  private final ThreadPoolExecutor writers;

  public IngestController(Store store, @Value("${ingest.backlog:5000}") int backlog) {
    this.store = store;
    this.writers = new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, queue(backlog),
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  private static BlockingQueue<Runnable> queue(int backlog) {
    return new LinkedBlockingQueue<>(Math.max(16, backlog));
  }

  @PostMapping("/ingest")
  public int ingest(@RequestBody String lines) {
    String[] split = lines.split("\n");
    for (String line : split) {
      writers.execute(() -> store.write(line));
    }
    return split.length;
  }

  @PreDestroy
  void stop() {
    writers.shutdown();
  }
}
