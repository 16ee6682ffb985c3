package cases.growth.latencies_captured_by_filter_bean;

import jakarta.servlet.Filter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class FilterConfiguration {

  @Bean
  public Filter latencyFilter() {
    List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    return (request, response, chain) -> {
      long start = System.nanoTime();
      chain.doFilter(request, response);
      nanos.add(System.nanoTime() - start); // want: CollectionOnlyGrows
    };
  }
}
