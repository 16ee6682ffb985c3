package cases.work_queue.pool_with_endless_queue;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExportController implements DisposableBean {

  private final ThreadPoolExecutor exports;

  public ExportController() {
    // want: UnboundedWorkQueue
    exports = new ThreadPoolExecutor(2, 16, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
  }

  @PostMapping("/exports/{year}")
  public void export(@PathVariable int year) {
    exports.execute(() -> write(year));
  }

  private static void write(int year) {
    System.out.println(year);
  }

  @Override
  public void destroy() {
    exports.shutdown();
  }
}
