package cases.shared_component.field_cleared_in_finally;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Service;

/** Calls a legacy component that is not safe for use by two threads and takes no arguments. */
@Service
public class SoapDispatcher {

  private final LegacyComponent legacy;

  private HttpServletRequest current;

  public SoapDispatcher(LegacyComponent legacy) {
    this.legacy = legacy;
  }

  /** One call at a time; the component asks back for headers while it runs. */
  public synchronized String dispatch(HttpServletRequest request) {
    current = request;
    try {
      return legacy.call(this::header);
    } finally {
      current = null;
    }
  }

  private String header(String name) {
    return current == null ? null : current.getHeader(name);
  }
}
