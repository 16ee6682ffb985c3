package cases.static_field.request_typed_object_under_constant_key;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.http.HttpServletRequest;

/** Named values a developer can look at through the debug console of a test server. */
public final class DebugValues {

  private static final String LAST_REQUEST = "lastRequest";

  private static final String LAST_USER = "lastUser";

  private static final Map<String, Object> VALUES = new ConcurrentHashMap<>();

  private DebugValues() {}

  /** Called by every servlet of the back office as the first thing. */
  public static void capture(HttpServletRequest request) {
    Object subject = request;
    String user = request.getRemoteUser();
    if (user != null) {
      VALUES.put(LAST_USER, user);
    }
    VALUES.put(LAST_REQUEST, subject); // want: RequestStoredInStaticField
  }

  /** The value under {@code name} as text. */
  public static String show(String name) {
    Object value = VALUES.get(name);
    if (value instanceof HttpServletRequest) {
      HttpServletRequest request = (HttpServletRequest) value;
      return request.getMethod() + " " + request.getRequestURI();
    }
    return String.valueOf(value);
  }
}
