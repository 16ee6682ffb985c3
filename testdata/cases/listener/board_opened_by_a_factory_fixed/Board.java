package cases.listener.board_opened_by_a_factory_fixed;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.concurrent.atomic.AtomicLong;

/** What one clerk sees of the depot; closed when the clerk goes home. */
public class Board implements AutoCloseable {

  private final EventBus bus;
  private final String depot;
  private final AtomicLong parcels = new AtomicLong();
  private volatile boolean shown = true;

  public Board(EventBus bus, String depot) {
    this.bus = bus;
    this.depot = depot;
    bus.register(this);
  }

  @Subscribe
  public void arrived(Arrival arrival) {
    if (shown && arrival.depot().equals(depot)) {
      parcels.incrementAndGet();
    }
  }

  public void announce(String parcel) {
    bus.post(new Arrival(depot, parcel));
  }

  public long parcels() {
    return parcels.get();
  }

  @Override
  public void close() {
    bus.unregister(this);
    shown = false;
    parcels.set(0);
  }

  record Arrival(String depot, String parcel) {}
}
