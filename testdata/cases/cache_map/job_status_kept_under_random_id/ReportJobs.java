package cases.cache_map.job_status_kept_under_random_id;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ReportJobs {

  private final Executor background;
  private final Reports reports;
  private final Map<String, byte[]> finished = new ConcurrentHashMap<>();

  public ReportJobs(Executor background, Reports reports) {
    this.background = background;
    this.reports = reports;
  }

  @PostMapping("/reports")
  public String start(@RequestParam int year) {
    String id = UUID.randomUUID().toString();
    background.execute(() -> finished.put(id, reports.ofYear(year))); // want: CacheWithoutEviction
    return id;
  }

  @GetMapping("/reports/{id}")
  public byte[] result(@PathVariable String id) {
    return finished.get(id);
  }

  public interface Reports {
    byte[] ofYear(int year);
  }
}
