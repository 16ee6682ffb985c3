package cases.static_field.table_of_functions_over_request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Renders an access log line from a pattern such as {@code %m %U %a}. */
final class AccessLogPattern {

  private static final Map<String, Function<HttpServletRequest, String>> FIELDS =
      Map.of(
          "%m", HttpServletRequest::getMethod,
          "%U", HttpServletRequest::getRequestURI,
          "%a", HttpServletRequest::getRemoteAddr,
          "%u", request -> Objects.toString(request.getRemoteUser(), "-"));

  private static final Predicate<HttpServletRequest> IS_HEALTH_CHECK =
      request -> request.getRequestURI().equals("/health");

  private static final Map<Class<?>, BiFunction<HttpServletRequest, String, Object>> READERS =
      new ConcurrentHashMap<>();

  static {
    READERS.put(Integer.class, (request, name) -> Integer.valueOf(request.getParameter(name)));
    READERS.put(String.class, HttpServletRequest::getParameter);
  }

  private final List<Function<HttpServletRequest, String>> parts = new ArrayList<>();

  AccessLogPattern(String pattern) {
    for (String token : pattern.split(" ")) {
      parts.add(FIELDS.getOrDefault(token, request -> token));
    }
  }

  Optional<String> render(HttpServletRequest request) {
    if (IS_HEALTH_CHECK.test(request)) {
      return Optional.empty();
    }
    StringJoiner line = new StringJoiner(" ");
    for (Function<HttpServletRequest, String> part : parts) {
      line.add(part.apply(request));
    }
    return Optional.of(line.toString());
  }

  static Object read(HttpServletRequest request, String name, Class<?> type) {
    return READERS.get(type).apply(request, name);
  }
}
