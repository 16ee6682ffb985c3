package cases.growth.observer_of_events_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

@ApplicationScoped
public class RecentOrders {
  private static final int MOST = 100;

  private final ConcurrentLinkedDeque<String> numbers = new ConcurrentLinkedDeque<>();
  private final List<String> countries = new ArrayList<>();

  void placed(@Observes OrderPlaced event) {
    numbers.addFirst(event.number());
    while (numbers.size() > MOST) {
      numbers.pollLast();
    }
  }

  void started(@Observes @Initialized(ApplicationScoped.class) Object event) {
    countries.add("CH");
    countries.add("AT");
  }

  public List<String> numbers() {
    return List.copyOf(numbers);
  }

  public List<String> countries() {
    return List.copyOf(countries);
  }

  /** Somebody has ordered. */
  public record OrderPlaced(String number) {}
}
