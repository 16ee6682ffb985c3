package cases.cache_map.key_made_with_what_it_keeps;

import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ClockController {

  @GetMapping("/now")
  public String now() {
    return Formats.now(TimeUnit.SECONDS);
  }
}
