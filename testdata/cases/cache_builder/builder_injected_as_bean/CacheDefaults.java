package cases.cache_builder.builder_injected_as_bean;

import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

@Configuration
public class CacheDefaults {

  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  Caffeine<Object, Object> defaults(@Value("${cache.size:10000}") long size) {
    return Caffeine.newBuilder().maximumSize(size);
  }
}
