package cases.work_queue.size_tested_before_the_offer;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

@Singleton
@Path("/clicks")
public class ClickResource {

  private final BlockingQueue<String> clicks = new LinkedBlockingQueue<>();
  private final Thread counter = new Thread(this::count);

  public ClickResource() {
    counter.start();
  }

  @POST
  public void click(String where) {
    if (clicks.size() < 5000) {
      clicks.add(where);
    }
  }

  private void count() {
    try {
      while (true) {
        System.out.println(clicks.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  void end() {
    counter.interrupt();
  }
}
