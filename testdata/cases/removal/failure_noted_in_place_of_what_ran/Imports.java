package cases.removal.failure_noted_in_place_of_what_ran;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** What failed stays until somebody has looked at it; it is tried until it goes. */
@Service
public class Imports {

  /** Where the files come from. */
  public interface Feed {
    void load(String file, int part);
  }

  private final Map<String, String> states = new ConcurrentHashMap<>();
  private final Map<String, Integer> parts = new ConcurrentHashMap<>();

  public void load(Feed feed, String file) {
    states.put(file, "running");
    try {
      feed.load(file, 0);
      states.remove(file);
    } catch (RuntimeException e) {
      states.put(file, "failed: " + e.getMessage());
    }
  }

  public void loadParts(Feed feed, String file) {
    int part = 0;
    boolean all;
    do {
      parts.put(file, part);
      try {
        feed.load(file, part);
        all = ++part == 8;
      } catch (RuntimeException e) {
        all = false;
      }
    } while (!all);
    parts.remove(file);
  }

  public String state(String file) {
    return states.get(file);
  }
}
