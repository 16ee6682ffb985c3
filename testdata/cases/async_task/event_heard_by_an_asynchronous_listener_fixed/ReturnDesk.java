package cases.async_task.event_heard_by_an_asynchronous_listener_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Goods that come back. */
@Service
public class ReturnDesk {

  /** Parcels of a customer have come back. */
  static class ParcelsReturned {
    private final List<String> parcels;
    private final String clerk;

    ParcelsReturned(List<String> parcels, String clerk) {
      this.parcels = parcels;
      this.clerk = clerk;
    }

    List<String> parcels() {
      return parcels;
    }

    String clerk() {
      return clerk;
    }
  }

  /** What all events of the desk go through. */
  @Component
  static class Bell {
    private final ApplicationEventPublisher events;

    Bell(ApplicationEventPublisher events) {
      this.events = events;
    }

    void ring(Object event) {
      events.publishEvent(event);
    }
  }

  /** The refund is paid when the shop has committed. */
  @Async
  @Component
  static class Refunds {
    private int paid;

    @TransactionalEventListener
    public synchronized void pay(ParcelsReturned event) {
      paid += event.parcels().size();
    }
  }

  /** Stock is counted up at once. */
  @Component
  static class Stock {
    @EventListener
    public void take(String parcel) {
      System.Logger log = System.getLogger("stock");
      log.log(System.Logger.Level.INFO, parcel);
    }
  }

  private final Bell bell;

  public ReturnDesk(Bell bell) {
    this.bell = bell;
  }

  /** Called by the web layer. */
  public void accept(List<String> parcels, HttpServletRequest request) {
    parcels.forEach(bell::ring);
    bell.ring(new ParcelsReturned(parcels, request.getRemoteUser()));
  }
}
