import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;

class A {
  private final Executor executor;

  A(Executor executor) {
    this.executor = executor;
  }

  void audit(HttpServletRequest request, String language) {
    String uri = "-";
    executor.execute(
        () -> {
          log(request.getRequestURI(), request.getHeader("User-Agent"));
          if (request.getContentLength() > 10) {
            log(request.getRequestURI(), uri + language);
          }
        });
  }

  static void log(String where, String what) {
    System.out.println(where + what);
  }
}
