package cases.async_task.async_method_called_on_itself;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Service;

/** Notifies customers; the asynchronous way takes plain values, the other runs in place. */
@Service
public class NotificationService {

  private static final Logger LOG = LoggerFactory.getLogger(NotificationService.class);

  /** A call on {@code this} does not pass the proxy: it runs on the caller's thread. */
  public void notifyNow(HttpServletRequest request, String event) {
    send(request, event);
  }

  @Async
  void send(HttpServletRequest request, String event) {
    LOG.info("{} for {} in {}", event, request.getRemoteUser(), request.getLocale());
  }

  @Async
  public void sendLater(String user, Locale locale, String event) {
    LOG.info("{} for {} in {}", event, user, locale);
  }
}
