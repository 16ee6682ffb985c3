package cases.work_queue.jobs_of_resource_method_fixed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

@Singleton
@Path("/jobs")
public class JobResource {

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final Thread worker = new Thread(this::work);

  public JobResource() {
    worker.start();
  }

  @POST
  public String job(String job) throws InterruptedException {
    enqueue(job);
    return "waiting";
  }

  private void enqueue(String job) {
    if (waiting.size() > 100) {
      throw new IllegalStateException("busy");
    }
    waiting.add(job);
  }

  private void work() {
    try {
      while (true) {
        System.out.println(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void close() {
    worker.interrupt();
  }
}
