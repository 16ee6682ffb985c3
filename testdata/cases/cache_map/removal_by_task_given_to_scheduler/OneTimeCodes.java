package cases.cache_map.removal_by_task_given_to_scheduler;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OneTimeCodes {

  private final SecureRandom random = new SecureRandom();
  private final Map<String, Integer> codeByPhone = new ConcurrentHashMap<>();
  private final TaskScheduler scheduler;

  public OneTimeCodes(TaskScheduler scheduler) {
    this.scheduler = scheduler;
  }

  @PostMapping("/login/{phone}/code")
  public void send(@PathVariable String phone) {
    codeByPhone.put(phone, random.nextInt(900_000) + 100_000);
    Instant expiry = Instant.now().plus(Duration.ofMinutes(5));
    scheduler.schedule(() -> codeByPhone.remove(phone), expiry);
  }

  @PostMapping("/login/{phone}")
  public boolean check(@PathVariable String phone, @RequestParam int code) {
    return Integer.valueOf(code).equals(codeByPhone.get(phone));
  }
}
