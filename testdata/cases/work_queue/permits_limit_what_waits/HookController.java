package cases.work_queue.permits_limit_what_waits;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class HookController implements DisposableBean {

  private final Semaphore permits = new Semaphore(100);
  private final ThreadPoolExecutor hooks =
      new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());

  @PostMapping("/hooks")
  public String hook(@RequestBody String event) {
    if (!permits.tryAcquire()) {
      return "busy";
    }
    hooks.execute(
        () -> {
          try {
            System.out.println(event);
          } finally {
            permits.release();
          }
        });
    return "taken";
  }

  @Override
  public void destroy() {
    hooks.shutdown();
  }
}
