package cases.removal.object_equal_by_a_comparator;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

@Component
public class Deadlines {

  static final class Deadline {
    final long at;
    final String order;

    Deadline(long at, String order) {
      this.at = at;
      this.order = order;
    }
  }

  private final Map<Deadline, Runnable> actions =
      new TreeMap<>(
          Comparator.<Deadline>comparingLong(it -> it.at).thenComparing(it -> it.order));

  public synchronized void set(long at, String order, Runnable action) {
    actions.put(new Deadline(at, order), action);
  }

  public synchronized void drop(long at, String order) {
    actions.remove(new Deadline(at, order));
  }
}
