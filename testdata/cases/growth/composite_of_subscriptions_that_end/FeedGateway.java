package cases.growth.composite_of_subscriptions_that_end;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Sends notifications to the partners; what is still on its way is cut off at shutdown. */
@Service
public class FeedGateway implements DisposableBean {

  public interface Partner {
    Mono<Integer> push(String document);
  }

  private final Partner partner;
  private final Scheduler scheduler;
  private final Disposable.Composite running = Disposables.composite();
  private final Disposable.Composite probes = Disposables.composite();

  public FeedGateway(Partner partner, Scheduler scheduler) {
    this.partner = partner;
    this.scheduler = scheduler;
  }

  public void publish(String document) {
    Disposable d =
        partner
            .push(document)
            .timeout(Duration.ofSeconds(20), scheduler)
            .subscribe(status -> {}, error -> {});
    running.add(d); // want: CollectionOnlyGrows
  }

  public void probe() {
    Disposable.Swap slot = Disposables.swap();
    probes.add(slot);
    slot.update(
        partner
            .push("")
            .timeout(Duration.ofSeconds(2), scheduler)
            .doFinally(s -> probes.remove(slot))
            .subscribe(status -> {}, error -> {}));
  }

  @Override
  public void destroy() {
    running.dispose();
    probes.dispose();
  }
}
