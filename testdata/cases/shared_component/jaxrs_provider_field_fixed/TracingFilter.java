package cases.shared_component.jaxrs_provider_field_fixed;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Gives each call a trace id and hands it back with the answer. */
@Provider
public class TracingFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String HEADER = "X-Trace-Id";

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getHeaderString(HEADER) == null) {
      request.getHeaders().putSingle(HEADER, UUID.randomUUID().toString());
    }
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().putSingle(HEADER, request.getHeaderString(HEADER));
  }
}
