package cases.thread_local.zone_given_back_by_a_record;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClockController {

  @GetMapping("/clock")
  public String clock(@RequestParam String zone) {
    try (Zone scope = Zone.enter(zone)) {
      return "noon in " + Zone.present() + scope;
    }
  }
}
