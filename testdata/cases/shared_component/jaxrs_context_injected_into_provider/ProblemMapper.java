package cases.shared_component.jaxrs_context_injected_into_provider;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns exceptions into answers a client can read; the context fields are proxies. */
@Provider
public class ProblemMapper implements ExceptionMapper<IllegalStateException> {

  @Context private UriInfo uriInfo;

  @Context private HttpServletRequest request;

  private HttpHeaders headers;

  @Context
  public void setHeaders(HttpHeaders headers) {
    this.headers = headers;
  }

  @Override
  public Response toResponse(IllegalStateException problem) {
    String path = uriInfo.getPath();
    boolean german =
        headers.getAcceptableLanguages().stream().anyMatch(l -> l.getLanguage().equals("de"));
    String text = german ? "Das ging nicht: " : "That did not work: ";
    return Response.status(Response.Status.CONFLICT)
        .entity(text + path + " for " + request.getRemoteAddr() + ": " + problem.getMessage())
        .build();
  }
}
