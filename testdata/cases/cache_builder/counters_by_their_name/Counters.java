package cases.cache_builder.counters_by_their_name;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

@Component
public class Counters {

  private final LoadingCache<String, Counter> counters;

  public Counters(MeterRegistry registry) {
    counters =
        CacheBuilder.newBuilder()
            .build(
                new CacheLoader<String, Counter>() {
                  @Override
                  public Counter load(String name) {
                    return registry.counter(name);
                  }
                });
  }

  public void increment(String name) {
    counters.getUnchecked(name).increment();
  }
}
