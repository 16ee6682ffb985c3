package cases.scheduler.timer_for_every_context_refresh_fixed;

import jakarta.annotation.PreDestroy;
import java.util.Timer;
import java.util.TimerTask;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
public class CurrencyImport {

  private final Feed feed;
  private final Timer timer = new Timer("currency-import", true);

  public CurrencyImport(Feed feed) {
    this.feed = feed;
  }

  @EventListener
  public void begin(ContextRefreshedEvent event) {
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

  @PreDestroy
  public void end() {
    timer.cancel();
  }

  public interface Feed {
    void read();
  }
}
