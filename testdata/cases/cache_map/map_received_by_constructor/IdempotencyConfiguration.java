package cases.cache_map.map_received_by_constructor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class IdempotencyConfiguration {

  @Bean
  Cache<String, Integer> idempotencyKeys() {
    return Caffeine.newBuilder().expireAfterWrite(Duration.ofDays(1)).build();
  }

  @Bean
  IdempotencyFilter idempotencyFilter(Cache<String, Integer> idempotencyKeys) {
    return new IdempotencyFilter(idempotencyKeys.asMap());
  }
}
