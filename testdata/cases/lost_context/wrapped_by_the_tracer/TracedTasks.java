package cases.lost_context.wrapped_by_the_tracer;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.ContextKey;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts indexing. */
@Path("/index")
@Singleton
public class TracedTasks {

  private static final ContextKey<String> TENANT = ContextKey.named("tenant");

  /** The index. */
  public interface Index {
    void add(String tenant, String text);
  }

  private final Index index;
  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private final ExecutorService traced = Context.taskWrapping(threads);

  public TracedTasks(Index index) {
    this.index = index;
  }

  @POST
  public void add(String text) {
    threads.execute(Context.current().wrap(() -> index.add(tenant(), text)));
  }

  @POST
  @Path("/later")
  public void addLater(String text) {
    traced.submit(() -> index.add(tenant(), text));
  }

  private static String tenant() {
    return Context.current().get(TENANT);
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
