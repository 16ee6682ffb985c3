package cases.shared_component.deferred_results_removed_on_completion;

import java.io.IOException;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Server-sent events for the price ticker. */
@RestController
public class TickerController {

  private final Set<SseEmitter> emitters = ConcurrentHashMap.newKeySet();

  @GetMapping("/ticker")
  public SseEmitter ticker() {
    SseEmitter emitter = new SseEmitter(60_000L);
    emitter.onCompletion(() -> emitters.remove(emitter));
    emitter.onTimeout(emitter::complete);
    emitter.onError(error -> emitters.remove(emitter));
    emitters.add(emitter);
    return emitter;
  }

  @Scheduled(fixedRate = 1_000)
  void tick() {
    for (SseEmitter emitter : emitters) {
      try {
        emitter.send(Instant.now().toString());
      } catch (IOException gone) {
        emitter.completeWithError(gone);
      }
    }
  }
}
