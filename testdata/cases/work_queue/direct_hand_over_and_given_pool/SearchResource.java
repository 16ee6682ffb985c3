package cases.work_queue.direct_hand_over_and_given_pool;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.annotation.PreDestroy;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

@Singleton
@Path("/search")
public class SearchResource {

  private final ThreadPoolExecutor own =
      new ThreadPoolExecutor(1, 8, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
  private final ExecutorService given;

  @Inject
  public SearchResource(ExecutorService given) {
    this.given = given;
  }

  @GET
  public String search() {
    own.execute(() -> System.out.println("own"));
    given.execute(() -> System.out.println("given"));
    return "started";
  }

  @PreDestroy
  void end() {
    own.shutdown();
  }
}
