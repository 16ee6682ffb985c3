import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.Executor;

class A {
  void audit(Executor executor, HttpServletRequest request) {
    executor.execute(() -> log(request.getRequestURI(), request));
  }

  static void log(String where, Object what) {
    System.out.println(where + what);
  }
}
