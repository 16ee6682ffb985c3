package cases.growth.audit_list_of_controller;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuditController {

  private final List<String> lines = new CopyOnWriteArrayList<>();

  @PostMapping("/orders")
  public String order(@RequestParam("article") String article) {
    lines.add(Instant.now() + " " + article); // want: CollectionOnlyGrows
    return "ok";
  }

  @GetMapping("/audit")
  public String audit() {
    return String.join("\n", lines);
  }
}
