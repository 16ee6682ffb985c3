package cases.growth.filter_made_by_its_interface_fixed;

import java.util.HashSet;
import java.util.Set;

/** Knows what came before. */
public interface RepeatFilter {

  boolean isNew(String id);

  /** One that keeps what it knows here. */
  static RepeatFilter local() {
    return new Local();
  }

  /** Keeps ids. */
  final class Local implements RepeatFilter {

    private final Set<String> ids = new HashSet<>();

    @Override
    public synchronized boolean isNew(String id) {
      if (ids.size() > 10_000) {
        ids.clear();
      }
      return ids.add(id);
    }
  }
}
