package cases.shared_component.last_request_for_the_health_page_fixed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers what came in last. */
@Provider
@Singleton
@Path("/status")
public class StatusResource implements ContainerRequestFilter {

  private final AtomicReference<Optional<String>> last =
      new AtomicReference<>(Optional.empty());

  @Override
  public void filter(ContainerRequestContext context) {
    last.set(Optional.of(context.getUriInfo().getPath()));
  }

  @GET
  public String last() {
    return last.get().orElse("nothing yet");
  }
}
