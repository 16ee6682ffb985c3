package cases.async_task.event_heard_in_place;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** Who has booked what, as the request says. */
@Component
public class BookingAudit {

  /** A room is booked. */
  public record RoomBooked(String room, HttpServletRequest request) {}

  /** A room is free again. */
  public record RoomFree(String room) {}

  private final ApplicationEventPublisher events;

  public BookingAudit(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** Listeners of this event run before it returns. */
  public void booked(String room, HttpServletRequest request) {
    events.publishEvent(new RoomBooked(room, request));
  }

  /** Nothing of the request goes along. */
  public void left(String room) {
    events.publishEvent(new RoomFree(room));
  }

  @EventListener
  public void write(RoomBooked event) {
    System.getLogger("audit")
        .log(System.Logger.Level.INFO, event.room() + ' ' + event.request().getRemoteUser());
  }

  @Async
  @EventListener
  public void clean(RoomFree event) {
    System.getLogger("audit").log(System.Logger.Level.INFO, event.room());
  }
}
