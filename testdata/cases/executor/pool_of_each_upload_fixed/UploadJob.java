package cases.executor.pool_of_each_upload_fixed;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sends the parts of an upload on side by side. */
@RestController
public class UploadJob {

  /** The store. */
  public interface Store {
    int write(String part);
  }

  private final Store store;
  private final ExecutorService threads =
      new ThreadPoolExecutor(4, 4, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));

  public UploadJob(Store store) {
    this.store = store;
  }

  @PostMapping("/parts")
  public int upload(@RequestBody List<String> parts) throws Exception {

    List<Future<Integer>> results = new ArrayList<>();
    for (String part : parts) {
      results.add(threads.submit(() -> store.write(part)));
    }
    int written = 0;
    for (Future<Integer> result : results) {
      written += result.get(10, TimeUnit.SECONDS);
    }
    return written;
  }

  @PreDestroy
  void stop() {
    threads.shutdown();
  }
}
