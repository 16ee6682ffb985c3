package cases.scheduler.timer_dropped_while_its_task_repeats;

import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;

/** Tickets that are good for a minute; one store for each realm, as they come and go. */
public final class TicketStore implements AutoCloseable {

  private final Map<String, Long> tickets = new ConcurrentHashMap<>();
  private Timer timer;
  private TimerTask sweep;

  public void open(String realm) {
    sweep = new Sweep();
    timer = new Timer("tickets of " + realm, true); // want: SchedulerNeverStopped
    timer.schedule(sweep, 60_000, 60_000);
  }

  public void add(String ticket) {
    tickets.put(ticket, System.currentTimeMillis() + 60_000);
  }

  @Override
  public void close() {
    tickets.clear();
    timer = null;
  }

  private final class Sweep extends TimerTask {
    @Override
    public void run() {
      long now = System.currentTimeMillis();
      tickets.values().removeIf(until -> until < now);
    }
  }
}
