package cases.removal.filters_of_an_observer_left_fixed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who observes deliveries, by name, and which of them. */
@Component
public class Observers {

  private final Map<String, Consumer<String>> observers = new LinkedHashMap<>();
  private final Map<String, List<Predicate<String>>> filters = new LinkedHashMap<>();

  public synchronized void add(
      String name, Consumer<String> observer, List<Predicate<String>> wanted) {
    observers.put(name, observer);
    filters.put(name, List.copyOf(wanted));
  }

  public synchronized boolean filter(String name, List<Predicate<String>> wanted) {
    List<Predicate<String>> before = filters.get(name);
    if (before == null) {
      return false;
    }
    filters.put(name, wanted);
    return true;
  }

  public synchronized boolean remove(String name) {
    filters.remove(name);
    return observers.remove(name) != null;
  }

  public synchronized void delivered(String parcel) {
    observers.forEach(
        (name, observer) -> {
          if (filters.get(name).stream().allMatch(it -> it.test(parcel))) {
            observer.accept(parcel);
          }
        });
  }
}
