package cases.async_task.executor_that_other_end_points_have;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The servlet's threads are all it needs: whoever makes it gives an end point without others. */
public class EndPointServlet extends HttpServlet {

  private final EndPoint endPoint;

  public EndPointServlet(EndPoint endPoint) {
    this.endPoint = endPoint;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    endPoint.handle(new ServletExchange(request));
  }

  private static final class ServletExchange implements EndPoint.Exchange {

    private final HttpServletRequest request;

    ServletExchange(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public String path() {
      return request.getRequestURI();
    }
  }
}
