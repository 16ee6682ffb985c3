package cases.cache_map.removal_called_by_somebody_who_is_not_here;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;

@RestController
public class SessionTable implements ApplicationListener<ContextRefreshedEvent> {

  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  @PutMapping("/sessions/{id}")
  public void touch(@PathVariable String id) {
    seen.put(id, System.nanoTime());
  }

  @Override
  public void onApplicationEvent(ContextRefreshedEvent event) {
    seen.clear();
  }
}
