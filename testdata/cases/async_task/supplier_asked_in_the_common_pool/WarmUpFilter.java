package cases.async_task.supplier_asked_in_the_common_pool;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;

/** Warms the caches of whoever comes. */
@Provider
public class WarmUpFilter implements ContainerRequestFilter {

  /** A cache that can be warmed. */
  public interface Warmable {
    void warm(String user);
  }

  private final List<Warmable> caches;

  public WarmUpFilter(List<Warmable> caches) {
    this.caches = caches;
  }

  @Override
  public void filter(ContainerRequestContext context) {
    for (Warmable cache : caches) {
      warm(cache, () -> context.getHeaderString("X-User")); // want: RequestCapturedByAsyncTask
    }
  }

  private static void warm(Warmable cache, Supplier<String> user) {
    ForkJoinPool.commonPool().execute(() -> cache.warm(user.get()));
  }
}
