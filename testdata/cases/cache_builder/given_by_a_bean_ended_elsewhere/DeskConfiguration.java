package cases.cache_builder.given_by_a_bean_ended_elsewhere;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DeskConfiguration {

  @Bean
  Cache<String, Desk> desks() {
    return Caffeine.newBuilder().recordStats().build();
  }
}
