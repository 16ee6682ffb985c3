package cases.cache_map.counters_swapped_on_report;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SearchTermStatistics {

  private static final Logger LOG = LoggerFactory.getLogger(SearchTermStatistics.class);

  private volatile Map<String, Integer> counts = new ConcurrentHashMap<>();

  @GetMapping("/search/suggest")
  public String suggest(@RequestParam("q") String term) {
    int asked = counts.merge(term, 1, Integer::sum);
    return asked > 100 ? term + " (popular)" : term;
  }

  @Scheduled(cron = "0 0 * * * *")
  public void report() {
    Map<String, Integer> finished = counts;
    counts = new ConcurrentHashMap<>();
    finished.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(20)
        .forEach(entry -> LOG.info("{} asked {} times", entry.getKey(), entry.getValue()));
  }
}
