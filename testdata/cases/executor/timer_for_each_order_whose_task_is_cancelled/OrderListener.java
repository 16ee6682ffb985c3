package cases.executor.timer_for_each_order_whose_task_is_cancelled;

import jakarta.ejb.Singleton;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicBoolean;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Singleton
@Path("/orders")
public class OrderListener {

  public interface Booking {
    boolean book(String order);

    void release(String order);
  }

  private static final class Watch extends TimerTask {
    private final String order;
    private final Booking booking;
    private final AtomicBoolean fired = new AtomicBoolean();

    Watch(String order, Booking booking) {
      this.order = order;
      this.booking = booking;
    }

    @Override
    public void run() {
      if (fired.compareAndSet(false, true)) {
        booking.release(order);
      }
    }
  }

  private final Booking booking;

  public OrderListener(Booking booking) {
    this.booking = booking;
  }

  @POST
  public String order(String order) {
    Watch watch = new Watch(order, booking);
    Timer timer = new Timer("order-watch"); // want: ThreadsCreatedPerRequest
    timer.schedule(watch, 5_000);
    boolean booked = booking.book(order);
    if (!watch.cancel()) {
      return "late";
    }
    return booked ? "booked" : "refused";
  }
}
