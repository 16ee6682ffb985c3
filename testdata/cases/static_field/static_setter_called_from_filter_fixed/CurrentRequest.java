package cases.static_field.static_setter_called_from_filter_fixed;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** Gives code far from the servlets the request that is being served. */
public final class CurrentRequest {

  private static final ThreadLocal<HttpServletRequest> CURRENT = new ThreadLocal<>();

  private CurrentRequest() {}

  static void set(HttpServletRequest request) {
    CURRENT.set(request);
  }

  static void clear() {
    CURRENT.remove();
  }

  /** The language of whoever is being served. */
  public static Locale locale() {
    HttpServletRequest request = CURRENT.get();
    return request == null ? Locale.ENGLISH : request.getLocale();
  }
}
