import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;

class A {
  private final Executor executor;

  A(Executor executor) {
    this.executor = executor;
  }

  void audit(HttpServletRequest request, String language) {
    String uri = "-";
    String requestUri = request.getRequestURI();
    String userAgent = request.getHeader("User-Agent");
    int contentLength = request.getContentLength();
    executor.execute(
        () -> {
          log(requestUri, userAgent);
          if (contentLength > 10) {
            log(requestUri, uri + language);
          }
        });
  }

  static void log(String where, String what) {
    System.out.println(where + what);
  }
}
