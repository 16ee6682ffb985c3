package cases.executor.pool_of_each_upload;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  public UploadJob(Store store) {
    this.store = store;
  }

  @PostMapping("/parts")
  public int upload(@RequestBody List<String> parts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4); // want: ExecutorNeverShutDown
    List<Future<Integer>> results = new ArrayList<>();
    for (String part : parts) {
      results.add(threads.submit(() -> store.write(part)));
    }
    int written = 0;
    for (Future<Integer> result : results) {
      written += result.get(10, TimeUnit.SECONDS);
    }
    threads.shutdown();
    return written;
  }
}
