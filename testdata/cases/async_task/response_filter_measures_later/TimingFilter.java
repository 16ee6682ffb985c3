package cases.async_task.response_filter_measures_later;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;

/** Measures how long each resource takes. */
@Provider
public class TimingFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String START = "timing.start";

  @Inject ExecutorService reporting;

  @Inject BiConsumer<String, Long> metrics;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(START, System.nanoTime());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (request.getProperty(START) instanceof Long start) {
      reporting.submit(() -> report(request, System.nanoTime() - start)); // want: RequestCapturedByAsyncTask
    }
  }

  private void report(ContainerRequestContext request, long took) {
    metrics.accept(request.getMethod() + " " + request.getUriInfo().getPath(), took);
  }
}
