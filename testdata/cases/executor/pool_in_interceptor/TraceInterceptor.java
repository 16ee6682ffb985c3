package cases.executor.pool_in_interceptor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.servlet.HandlerInterceptor;

public class TraceInterceptor implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    String path = request.getRequestURI();
    ExecutorService writer = Executors.newSingleThreadExecutor(); // want: ThreadsCreatedPerRequest
    writer.submit(() -> System.out.println(path));
    writer.shutdown();
    return true;
  }
}
