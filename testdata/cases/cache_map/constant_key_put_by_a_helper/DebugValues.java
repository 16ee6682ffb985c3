package cases.cache_map.constant_key_put_by_a_helper;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Two values that the support team looks at; each replaces the one before it. */
@RestController
public class DebugValues {

  private static final Map<String, String> VALUES = new ConcurrentHashMap<>();

  @GetMapping("/capture")
  public String capture(@RequestParam("agent") String agent, @RequestParam("page") String page) {
    rememberAgent(agent);
    rememberPage(page);
    return VALUES.toString();
  }

  private static void rememberAgent(String agent) {
    VALUES.put("agent", agent);
  }

  private static void rememberPage(String page) {
    VALUES.put("page", page);
  }
}
