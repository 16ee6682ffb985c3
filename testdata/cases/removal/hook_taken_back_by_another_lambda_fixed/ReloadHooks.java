package cases.removal.hook_taken_back_by_another_lambda_fixed;

import java.util.IdentityHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class ReloadHooks {

  private final Map<StringBuilder, Runnable> hooks = new IdentityHashMap<>();

  public synchronized void reload() {
    hooks.values().forEach(Runnable::run);
  }

  public synchronized void begin(StringBuilder target) {
    hooks.put(target, () -> target.setLength(0));
  }

  public synchronized void end(StringBuilder target) {
    hooks.remove(target);
  }
}
