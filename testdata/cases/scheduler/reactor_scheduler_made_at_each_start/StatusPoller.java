package cases.scheduler.reactor_scheduler_made_at_each_start;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

public class StatusPoller implements InitializingBean, DisposableBean {

  private final Status status;
  private @Nullable Disposable subscription;

  public StatusPoller(Status status) {
    this.status = status;
  }

  @Override
  public void afterPropertiesSet() {
    subscription =
        Flux.interval(Duration.ofSeconds(10))
            .publishOn(Schedulers.newSingle("status-poller")) // want: SchedulerNeverStopped
            .concatMap(tick -> status.refresh())
            .subscribe();
  }

  @Override
  public void destroy() {
    if (subscription != null) {
      subscription.dispose();
    }
  }

  public interface Status {
    Mono<Void> refresh();
  }
}
