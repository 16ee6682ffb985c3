package cases.listener.multicaster_knows_a_web_request_fixed;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Marks the request as stale when the context is refreshed while it is served. */
@RestController
public class RefreshController {

  private static final class Stale implements ApplicationListener<ContextRefreshedEvent> {
    private final WebRequest request;

    Stale(WebRequest request) {
      this.request = request;
    }

    @Override
    public void onApplicationEvent(ContextRefreshedEvent event) {
      request.setAttribute("stale", true, RequestAttributes.SCOPE_REQUEST);
    }
  }

  private final ApplicationEventMulticaster events;

  public RefreshController(ApplicationEventMulticaster events) {
    this.events = events;
  }

  @PostMapping("/long-work")
  public String work(WebRequest request) {
    Stale stale = new Stale(request);
    events.addApplicationListener(stale);
    try {
      return request.getParameter("what");
    } finally {
      events.removeApplicationListener(stale);
    }
  }
}
