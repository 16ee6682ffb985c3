package cases.static_field.generic_ring_object_behind_static;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The newest items, oldest first; never more than its capacity.
 *
 * @param <T> what is remembered
 */
final class RecentItems<T> {

  private final int capacity;

  private final Deque<T> items = new ArrayDeque<>();

  RecentItems(int capacity) {
    this.capacity = capacity;
  }

  synchronized void add(T item) {
    while (items.size() >= capacity) {
      items.removeFirst();
    }
    items.addLast(item);
  }

  synchronized List<T> snapshot() {
    return new ArrayList<>(items);
  }
}
