package cases.removal.hook_taken_back_by_another_lambda;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
public class ReloadHooks {

  private final Set<Runnable> hooks = new LinkedHashSet<>();

  public synchronized void reload() {
    hooks.forEach(Runnable::run);
  }

  public synchronized void begin(StringBuilder target) {
    hooks.add(() -> target.setLength(0));
  }

  public synchronized void end(StringBuilder target) {
    hooks.remove((Runnable) () -> target.setLength(0)); // want: RemovalNeverMatches "Runnable"
  }
}
