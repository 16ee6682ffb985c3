package cases.async_task.async_method_called_on_itself;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where events come in. */
@RestController
public class EventController {

  private final NotificationService notifications;

  public EventController(NotificationService notifications) {
    this.notifications = notifications;
  }

  @PostMapping("/events/{event}")
  public void event(@PathVariable String event, HttpServletRequest request) {
    if (event.startsWith("urgent-")) {
      notifications.notifyNow(request, event);
    } else {
      notifications.sendLater(request.getRemoteUser(), request.getLocale(), event);
    }
  }
}
