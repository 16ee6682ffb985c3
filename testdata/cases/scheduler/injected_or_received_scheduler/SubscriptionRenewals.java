package cases.scheduler.injected_or_received_scheduler;

import io.netty.channel.EventLoopGroup;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

@ApplicationScoped
public class SubscriptionRenewals {

  @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
  ScheduledExecutorService managed;

  private final EventLoopGroup loops;
  private Timer shared;

  @Inject
  public SubscriptionRenewals(EventLoopGroup loops) {
    this.loops = loops;
  }

  public void useTimer(Timer timer) {
    this.shared = timer;
  }

  public void renewDaily(Runnable renewal) {
    managed.scheduleAtFixedRate(renewal, 1, 1, TimeUnit.DAYS);
    loops.scheduleAtFixedRate(renewal, 12, 24, TimeUnit.HOURS);
  }

  public void renewOnce(Runnable renewal, long delay) {
    shared.schedule(
        new TimerTask() {
          @Override
          public void run() {
            renewal.run();
          }
        },
        delay);
  }

  static void remind(ScheduledExecutorService scheduler, Runnable reminder) {
    scheduler.schedule(reminder, 3, TimeUnit.DAYS);
  }
}
