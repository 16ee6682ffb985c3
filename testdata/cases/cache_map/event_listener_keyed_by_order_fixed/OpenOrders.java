package cases.cache_map.event_listener_keyed_by_order_fixed;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class OpenOrders {

  private final Map<Long, Instant> placedAt = new ConcurrentHashMap<>();

  @EventListener
  public void onPlaced(OrderPlaced event) {
    placedAt.put(event.order(), event.at());
  }

  @EventListener
  public void onShipped(OrderShipped event) {
    Instant placed = placedAt.remove(event.order());
    if (placed != null) {
      event.report(placed);
    }
  }

  public record OrderPlaced(long order, Instant at) {}

  public interface OrderShipped {
    long order();

    void report(Instant placed);
  }
}
