package cases.scheduler.timer_in_object_made_per_login;

import java.util.Timer;
import java.util.TimerTask;

/** Keeps the session of one user alive in the legacy booking system behind us. */
final class UpstreamKeepAlive {

  private final Timer timer = new Timer("keep-alive", true); // want: SchedulerNeverStopped
  private final BookingGateway gateway;
  private final String ticket;

  UpstreamKeepAlive(BookingGateway gateway, String ticket) {
    this.gateway = gateway;
    this.ticket = ticket;
  }

  void start() {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            gateway.touch(ticket);
          }
        },
        60_000,
        60_000);
  }

  interface BookingGateway {
    String open(String user, String password);

    void touch(String ticket);
  }
}
