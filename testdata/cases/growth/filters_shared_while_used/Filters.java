package cases.growth.filters_shared_while_used;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

/** Subscribers with the same selector share its filter, which has the selector that is the key. */
@Component
public class Filters {

  public static final class Filter {
    private final String selector;

    Filter(String selector) {
      this.selector = selector;
    }

    public boolean accepts(String text) {
      return text.contains(selector);
    }
  }

  private final Map<String, WeakReference<Filter>> filters =
      Collections.synchronizedMap(new WeakHashMap<>());

  public Filter of(String selector) {
    WeakReference<Filter> known = filters.get(selector);
    Filter filter = known == null ? null : known.get();
    if (filter == null) {
      filter = new Filter(selector);
      filters.put(selector, new WeakReference<>(filter));
    }
    return filter;
  }
}
