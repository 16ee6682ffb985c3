package cases.scheduler.disposables_disposed_together;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

@Component
public class FraudScoreStream {

  private final Disposable.Composite subscriptions = Disposables.composite();
  private final Disposable cleanUp;
  private final ScoreModel model;

  public FraudScoreStream(ScoreModel model) {
    this.model = model;
    subscriptions.add(Flux.interval(Duration.ofSeconds(10)).subscribe(tick -> model.retrain()));
    cleanUp = Flux.interval(Duration.ofHours(1)).subscribe(tick -> model.forgetOldest());
  }

  public int score(String account) {
    return model.score(account);
  }

  @PreDestroy
  void stop() {
    subscriptions.dispose();
    if (!cleanUp.isDisposed()) {
      cleanUp.dispose();
    }
  }

  public interface ScoreModel {
    void retrain();

    void forgetOldest();

    int score(String account);
  }
}
