package cases.async_task.after_completion_hands_request_on;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.CompletableFuture;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Audits what has been done, without keeping the client waiting. */
@Component
public class AuditInterceptor implements HandlerInterceptor {

  private final AuditTrail trail;

  public AuditInterceptor(AuditTrail trail) {
    this.trail = trail;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failed) {
    CompletableFuture.supplyAsync(() -> entry(request, response)) // want: RequestCapturedByAsyncTask
        .thenAccept(trail::append)
        .exceptionally(AuditTrail::ignored);
  }

  private static String entry(HttpServletRequest request, HttpServletResponse response) {
    return request.getRemoteUser() + " " + request.getRequestURI() + " " + response.getStatus();
  }
}
