package cases.listener.context_listener_over_web_request;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;

@Controller
public class AuditController {
  private final ConfigurableApplicationContext context;

  public AuditController(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @PostMapping("/orders")
  public String order(WebRequest request) {
    ApplicationListener<PayloadApplicationEvent<String>> listener =
        event -> request.setAttribute("audit", event.getPayload(), WebRequest.SCOPE_REQUEST);
    context.addApplicationListener(listener); // want: RequestCapturedByListener
    context.publishEvent("ordered");
    return "ordered";
  }
}
