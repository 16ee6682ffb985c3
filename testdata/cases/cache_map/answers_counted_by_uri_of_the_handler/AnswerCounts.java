package cases.cache_map.answers_counted_by_uri_of_the_handler;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** How many bytes each part of the shop sends. */
@Component
public class AnswerCounts implements HandlerInterceptor {

  private final Map<String, Integer> answers = new ConcurrentHashMap<>();

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
    String part = (String) request.getAttribute(HandlerMapping.PATH_WITHIN_HANDLER_MAPPING_ATTRIBUTE);
    answers.merge(part == null ? "nowhere" : part, 1, Integer::sum); // want: CacheWithoutEviction
    return true;
  }
}
