package cases.static_field.weak_and_soft_references;

import jakarta.servlet.http.HttpSession;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.WebRequest;

/** The newest session and the newest exchange, if they still live; a page for the curious. */
@Controller
public class LastVisit {

  private static volatile WeakReference<HttpSession> lastSession = new WeakReference<>(null);

  private static final AtomicReference<SoftReference<WebRequest>> LAST_REQUEST =
      new AtomicReference<>();

  @GetMapping("/visit")
  @ResponseBody
  public String visit(HttpSession session, WebRequest request) {
    String previous = describe();
    lastSession = new WeakReference<>(session);
    LAST_REQUEST.set(new SoftReference<>(request));
    return previous;
  }

  private static String describe() {
    HttpSession session = lastSession.get();
    if (session == null) {
      return "nobody was here lately";
    }
    SoftReference<WebRequest> reference = LAST_REQUEST.get();
    WebRequest request = reference == null ? null : reference.get();
    return session.getId() + " " + (request == null ? "" : request.getDescription(false));
  }
}
