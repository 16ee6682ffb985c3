package cases.cache_builder.loading_cache_of_a_bean_fixed;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.springframework.stereotype.Component;

/** Checks tokens once. */
@Component
public class TokenCache {

  /** Checks tokens. */
  public interface Verifier {
    String subject(String token);
  }

  private final LoadingCache<String, String> subjects;

  public TokenCache(Verifier verifier) {
    Caffeine<Object, Object> builder = Caffeine.newBuilder();
    builder.maximumSize(1_000);
    builder.recordStats();
    subjects = builder.build(verifier::subject);
  }

  public String subject(String token) {
    return subjects.get(token);
  }
}
