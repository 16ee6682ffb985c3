package cases.growth.latencies_captured_by_filter_bean_fixed;

import jakarta.servlet.Filter;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class FilterConfiguration {

  @Bean
  public Filter latencyFilter() {
    LongAdder nanos = new LongAdder();
    return (request, response, chain) -> {
      long start = System.nanoTime();
      chain.doFilter(request, response);
      nanos.add(System.nanoTime() - start);
    };
  }
}
