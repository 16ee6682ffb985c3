package cases.cache_builder.caffeine_build_async_in_service_fixed;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.springframework.stereotype.Service;

@Service
public class CreditScoreService {

  private final AsyncLoadingCache<String, Integer> scores;

  public CreditScoreService(ScoreBureau bureau, Executor bureauCalls) {
    this.scores =
        Caffeine.newBuilder()
            .initialCapacity(10_000)
            .executor(bureauCalls)
            .expireAfterAccess(Duration.ofMinutes(30))
            .buildAsync(bureau::score);
  }

  public CompletableFuture<String> rating(String taxNumber) {
    return scores.get(taxNumber).thenApply(score -> score > 600 ? "A" : score > 400 ? "B" : "C");
  }

  public interface ScoreBureau {
    Integer score(String taxNumber);
  }
}
