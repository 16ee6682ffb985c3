import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class A extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static HttpServletRequest current;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    current = request;
    try {
    response.setStatus(200);
    response.setContentLength(uri().length());
    } finally {
      current = null;
    }
  }

  private static String uri() {
    return current.getRequestURI();
  }
}
