package cases.growth.class_names_asked_for;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** That there is no class of a name is remembered as well, for each name that anybody asks for. */
@RestController
public class Resolver {

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  @GetMapping("/classes")
  public boolean exists(String name) {
    Boolean answer = known.get(name);
    if (answer == null) {
      answer = find(name);
      known.put(name, answer); // want: CacheWithoutEviction
    }
    return answer;
  }

  private static boolean find(String name) {
    try {
      Class.forName(name, false, Resolver.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
