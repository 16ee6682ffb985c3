package cases.thread_local.buffer_of_each_thread;

import jakarta.servlet.http.HttpServletRequest;
import java.text.DecimalFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What threads keep here says nothing of any request; what does is taken away. */
@RestController
public class Rendering {

  private static final ThreadLocal<StringBuilder> BUFFER =
      ThreadLocal.withInitial(() -> new StringBuilder(1_024));
  private static final ThreadLocal<DecimalFormat> FORMAT =
      ThreadLocal.withInitial(() -> new DecimalFormat("0.00"));
  private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

  private static final class Bound implements AutoCloseable {
    Bound(HttpServletRequest request) {
      REQUEST.set(request);
    }

    @Override
    public void close() {
      REQUEST.remove();
    }
  }

  @GetMapping("/render/{cents}")
  public String render(@PathVariable long cents, HttpServletRequest request) {
    try (Bound bound = new Bound(request)) {
      StringBuilder out = BUFFER.get();
      out.setLength(0);
      out.append(FORMAT.get().format(cents / 100.0)).append(currency());
      return out.toString();
    }
  }

  private static String currency() {
    return REQUEST.get().getLocale().getCountry().equals("US") ? " USD" : " EUR";
  }
}
