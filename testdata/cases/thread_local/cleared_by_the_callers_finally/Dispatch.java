package cases.thread_local.cleared_by_the_callers_finally;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Dispatch extends HttpServlet {
  private static final ThreadLocal<Call> CALL = new ThreadLocal<>();

  private record Call(String path) {}

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) {
    try {
      open(request);
      response.setStatus(CALL.get().path().isEmpty() ? 404 : 200);
    } finally {
      close();
    }
  }

  private void open(HttpServletRequest request) {
    CALL.set(new Call(request.getPathInfo()));
  }

  private void close() {
    CALL.remove();
  }
}
