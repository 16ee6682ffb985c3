package cases.cache_builder.bean_method_cache_without_bound_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class TokenCacheConfiguration {

  @Bean
  public Cache<String, String> subjectByToken() {
    return Caffeine.newBuilder()
        .initialCapacity(1_000)
        .expireAfterWrite(Duration.ofMinutes(5))
        .build();
  }
}
