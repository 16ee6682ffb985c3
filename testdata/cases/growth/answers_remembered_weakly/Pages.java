package cases.growth.answers_remembered_weakly;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What is forgotten is asked for again, and comes out the same: worth a note at most. */
@Component
public class Pages {

  private final Map<String, Boolean> known = new WeakHashMap<>();
  private final Predicate<String> resolver;

  public Pages(Predicate<String> resolver) {
    this.resolver = resolver;
  }

  public synchronized boolean isPage(String className) {
    Boolean page = known.get(className);
    if (page == null) {
      page = resolver.test(className);
      known.put(className, page);
    }
    return page;
  }
}
