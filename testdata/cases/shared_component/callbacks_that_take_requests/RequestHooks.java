package cases.shared_component.callbacks_that_take_requests;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets modules look at every request; what is kept are their hooks, not the requests. */
@Component
public class RequestHooks implements HandlerInterceptor {

  private final List<Consumer<HttpServletRequest>> hooks;

  private final Map<String, Predicate<HttpServletRequest>> guards = new LinkedHashMap<>();

  private HttpSessionListener sessions;

  public RequestHooks(List<Consumer<HttpServletRequest>> hooks) {
    this.hooks = List.copyOf(hooks);
    guards.put("/admin", request -> request.isUserInRole("ADMIN"));
    guards.put("/internal", HttpServletRequest::isSecure);
  }

  @Autowired(required = false)
  void setSessions(HttpSessionListener sessions) {
    this.sessions = sessions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    for (Map.Entry<String, Predicate<HttpServletRequest>> guard : guards.entrySet()) {
      if (request.getRequestURI().startsWith(guard.getKey()) && !guard.getValue().test(request)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return false;
      }
    }
    hooks.forEach(hook -> hook.accept(request));
    if (sessions != null && request.getSession(false) == null) {
      sessions.sessionCreated(new HttpSessionEvent(request.getSession()));
    }
    return true;
  }
}
