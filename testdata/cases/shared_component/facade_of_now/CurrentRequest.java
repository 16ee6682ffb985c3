package cases.shared_component.facade_of_now;

import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** What the container injects stands for the request of now. */
@Path("/who")
@Singleton
public class CurrentRequest {

  @Context private UriInfo uri;

  @Context private HttpHeaders headers;

  private final HttpServletRequest request;

  public CurrentRequest(@Context HttpServletRequest request) {
    this.request = request;
  }

  @GET
  public String who() {
    List<Object> seen = new ArrayList<>();
    seen.add(request);
    seen.add(uri);
    View view = new View(request, headers);
    request.setAttribute("view", view);
    return view.text() + seen.size();
  }

  private static final class View {
    private final HttpServletRequest request;
    private final HttpHeaders headers;

    View(HttpServletRequest request, HttpHeaders headers) {
      this.request = request;
      this.headers = headers;
    }

    String text() {
      return request.getRemoteAddr() + headers.getAcceptableLanguages();
    }
  }
}
