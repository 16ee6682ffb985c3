package cases.lost_context.run_in_place_on_the_same_thread;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Functions that never leave the thread. */
@RestController
public class NowController {

  @GetMapping("/now")
  public String now() {
    Supplier<String> user = () -> MDC.get("user");
    List.of("a", "b").forEach(it -> MDC.get(it));
    CompletableFuture.completedFuture("x").thenAccept(it -> MDC.get(it));
    return Optional.of("trace").map(MDC::get).orElseGet(user);
  }
}
