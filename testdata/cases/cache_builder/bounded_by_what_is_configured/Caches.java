package cases.cache_builder.bounded_by_what_is_configured;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheBuilderSpec;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.cache.CacheManager;
import org.springframework.cache.caffeine.CaffeineCacheManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every one of them has an end, said in one way or another. */
@Configuration
public class Caches {

  private final long most;

  public Caches(@Value("${cache.most:5000}") long most) {
    this.most = most;
  }

  @Bean
  public Cache<String, String> articles() {
    return limited(CacheBuilder.newBuilder().recordStats()).build();
  }

  private CacheBuilder<Object, Object> limited(CacheBuilder<Object, Object> builder) {
    return most > 0 ? builder.maximumSize(most) : builder.expireAfterWrite(Duration.ofMinutes(5));
  }

  @Bean
  public Cache<String, byte[]> pictures() {
    return CacheBuilder.from(CacheBuilderSpec.parse("maximumSize=200,softValues")).build();
  }

  @Bean
  public CacheManager cacheManager() {
    CaffeineCacheManager manager = new CaffeineCacheManager("rates", "taxes");
    manager.setCacheSpecification("maximumSize=100,expireAfterAccess=10m");
    return manager;
  }
}
