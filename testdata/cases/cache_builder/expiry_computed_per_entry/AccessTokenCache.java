package cases.cache_builder.expiry_computed_per_entry;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

public final class AccessTokenCache {

  private final AsyncCache<String, AccessToken> tokens =
      Caffeine.newBuilder()
          .expireAfter(Expiry.<String, AccessToken>creating((client, token) -> token.remaining()))
          .buildAsync();
  private final TokenEndpoint endpoint;

  public AccessTokenCache(TokenEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  public CompletableFuture<String> headerFor(String clientId) {
    return tokens.get(clientId, endpoint::request).thenApply(token -> "Bearer " + token.value());
  }

  public record AccessToken(String value, Instant expiry) {
    Duration remaining() {
      return Duration.between(Instant.now(), expiry).minusSeconds(30);
    }
  }

  public interface TokenEndpoint {
    AccessToken request(String clientId);
  }
}
