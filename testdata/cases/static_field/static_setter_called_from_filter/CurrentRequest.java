package cases.static_field.static_setter_called_from_filter;

import java.util.Locale;
import javax.servlet.http.HttpServletRequest;

/** Gives code far from the servlets the request that is being served. */
public final class CurrentRequest {

  private static HttpServletRequest current;

  private CurrentRequest() {}

  static void set(HttpServletRequest request) {
    current = request; // want: RequestStoredInStaticField
  }

  /** The language of whoever is being served. */
  public static Locale locale() {
    HttpServletRequest request = current;
    return request == null ? Locale.ENGLISH : request.getLocale();
  }
}
