package cases.growth.observer_of_events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@ApplicationScoped
public class RecentOrders {
  private final List<String> numbers = new CopyOnWriteArrayList<>();

  void placed(@Observes OrderPlaced event) {
    numbers.add(event.number()); // want: CollectionOnlyGrows
  }

  public List<String> numbers() {
    return List.copyOf(numbers);
  }

  /** Somebody has ordered. */
  public record OrderPlaced(String number) {}
}
