package cases.growth.set_of_enum_constants;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Modes {

  enum Mode {
    FAST,
    SAFE
  }

  private final Set<Mode> used = ConcurrentHashMap.newKeySet();

  @PostMapping("/run")
  public String run(@RequestParam("mode") String mode) {
    used.add(Mode.valueOf(mode));
    return used.toString();
  }
}
