package cases.static_field.request_typed_object_under_constant_key_fixed;

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
    Object subject = request.getMethod() + " " + request.getRequestURI();
    String user = request.getRemoteUser();
    if (user != null) {
      VALUES.put(LAST_USER, user);
    }
    VALUES.put(LAST_REQUEST, subject);
  }

  /** The value under {@code name} as text. */
  public static String show(String name) {
    return String.valueOf(VALUES.get(name));
  }
}
