package cases.scheduler.reminder_cancelled_and_its_timer_left;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Timer;
import java.util.TimerTask;
import org.springframework.stereotype.Component;

@Component
public class ShiftReminder {

  private final Pager pager;
  private Timer clock;
  private TimerTask hourly;

  public interface Pager {
    void page(String text);
  }

  public ShiftReminder(Pager pager) {
    this.pager = pager;
  }

  @PostConstruct
  public void begin() {
    clock = new Timer("shifts"); // want: SchedulerNeverStopped
    hourly =
        new TimerTask() {
          @Override
          public void run() {
            pager.page("The shift changes.");
          }
        };
    clock.scheduleAtFixedRate(hourly, 0, 3_600_000);
  }

  @PreDestroy
  public void end() {
    hourly.cancel();
  }
}
