package cases.scheduler.teardown_in_superclass_through_hook;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

abstract class PeriodicComponent implements InitializingBean, DisposableBean {

  private ScheduledExecutorService main;

  @Override
  public final void afterPropertiesSet() {
    main = Executors.newScheduledThreadPool(1);
    main.scheduleWithFixedDelay(this::runOnce, 1, periodSeconds(), TimeUnit.SECONDS);
    onStart();
  }

  @Override
  public final void destroy() {
    onStop();
    main.shutdown();
  }

  abstract long periodSeconds();

  abstract void runOnce();

  abstract void onStart();

  abstract void onStop();
}
