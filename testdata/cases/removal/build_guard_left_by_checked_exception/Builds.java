package cases.removal.build_guard_left_by_checked_exception;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Builds {

  private final Set<String> running = ConcurrentHashMap.newKeySet();

  public <T> T build(String project, Callable<T> action) throws Exception {
    if (!running.add(project)) { // want: RemovalOnlyOnSuccess
      throw new IllegalStateException(project + " is being built");
    }
    T result = action.call();
    running.remove(project);
    return result;
  }
}
