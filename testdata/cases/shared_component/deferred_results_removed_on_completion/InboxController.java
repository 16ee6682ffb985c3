package cases.shared_component.deferred_results_removed_on_completion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

/** Long polling: a client's call waits until there is a message for it. */
@RestController
public class InboxController {

  private final Map<String, DeferredResult<String>> waiting = new ConcurrentHashMap<>();

  @GetMapping("/inbox/{user}")
  public DeferredResult<String> next(@PathVariable String user) {
    DeferredResult<String> result = new DeferredResult<>(30_000L, "");
    result.onCompletion(() -> waiting.remove(user, result));
    waiting.put(user, result);
    return result;
  }

  @PostMapping("/inbox/{user}")
  public boolean deliver(@PathVariable String user, @RequestBody String message) {
    DeferredResult<String> result = waiting.get(user);
    return result != null && result.setResult(message);
  }
}
