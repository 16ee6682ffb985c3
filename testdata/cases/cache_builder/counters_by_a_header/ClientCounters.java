package cases.cache_builder.counters_by_a_header;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

@Component
public class ClientCounters {

  private final LoadingCache<String, Counter> counters;

  public ClientCounters(MeterRegistry registry) {
    counters =
        CacheBuilder.newBuilder()
            .build( // want: CacheBuilderWithoutBound
                new CacheLoader<String, Counter>() {
                  @Override
                  public Counter load(String client) {
                    return registry.counter("requests", "client", client);
                  }
                });
  }

  public void seen(HttpServletRequest request) {
    counters.getUnchecked(request.getHeader("X-Client")).increment();
  }
}
