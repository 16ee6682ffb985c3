package cases.growth.audit_list_of_controller_fixed;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuditController {

  private static final int MOST = 500;

  private final Deque<String> lines = new ArrayDeque<>();

  @PostMapping("/orders")
  public String order(@RequestParam("article") String article) {
    synchronized (lines) {
      lines.addLast(Instant.now() + " " + article);
      while (lines.size() > MOST) {
        lines.removeFirst();
      }
    }
    return "ok";
  }

  @GetMapping("/audit")
  public String audit() {
    synchronized (lines) {
      return String.join("\n", lines);
    }
  }
}
