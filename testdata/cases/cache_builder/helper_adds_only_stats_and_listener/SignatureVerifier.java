package cases.cache_builder.helper_adds_only_stats_and_listener;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.security.PublicKey;
import org.springframework.stereotype.Component;

@Component
public class SignatureVerifier {

  private final LoadingCache<String, PublicKey> keys;

  public SignatureVerifier(KeyServer server) {
    keys = Caches.observed(Caffeine.newBuilder()).build(server::fetch); // want: CacheBuilderWithoutBound
  }

  public boolean isSupported(String keyId) {
    PublicKey key = keys.get(keyId);
    return key != null && "Ed25519".equals(key.getAlgorithm());
  }

  public interface KeyServer {
    PublicKey fetch(String keyId);
  }
}
