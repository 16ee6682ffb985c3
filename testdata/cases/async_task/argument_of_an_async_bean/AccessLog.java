package cases.async_task.argument_of_an_async_bean;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Writes down each access, on another thread so that nobody waits for it. */
@Component
public class AccessLog implements HandlerInterceptor {

  private final AccessWriter writer;

  public AccessLog(AccessWriter writer) {
    this.writer = writer;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    writer.write(request); // want: RequestCapturedByAsyncTask
    return true;
  }
}

/** Writes accesses. */
@Component
class AccessWriter {

  private final System.Logger log = System.getLogger("access");

  @Async
  public void write(HttpServletRequest request) {
    log.log(System.Logger.Level.INFO, request.getMethod() + " " + request.getRequestURI());
  }
}

/** Switches it on. */
@Configuration
@EnableAsync
class AccessConfiguration {}
