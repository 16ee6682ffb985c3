package cases.scheduler.timer_for_every_context_refresh;

import java.util.Timer;
import java.util.TimerTask;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class CurrencyImport {

  private final Feed feed;

  public CurrencyImport(Feed feed) {
    this.feed = feed;
  }

  @EventListener
  public void begin(ContextRefreshedEvent event) {
    Timer timer = new Timer("currency-import", true); // want: SchedulerNeverStopped
    timer.scheduleAtFixedRate(
        new TimerTask() {
          @Override
          public void run() {
            feed.read();
          }
        },
        0,
        3_600_000);
  }

  public interface Feed {
    void read();
  }
}
