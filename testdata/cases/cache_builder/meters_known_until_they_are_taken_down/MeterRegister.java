package cases.cache_builder.meters_known_until_they_are_taken_down;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

@Component
public class MeterRegister {

  private final Cache<String, LongAdder> meters = Caffeine.newBuilder().build();

  public void count(String meter) {
    meters.get(meter, name -> new LongAdder()).increment();
  }

  public void takenDown(String meter) {
    meters.invalidate(meter);
  }
}
