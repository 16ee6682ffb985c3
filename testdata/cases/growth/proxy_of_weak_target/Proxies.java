package cases.growth.proxy_of_weak_target;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class Proxies {

  /** What is called. */
  public interface Target {
    String call(String argument);
  }

  private final Map<Target, Target> proxies = new WeakHashMap<>();

  public synchronized Target proxy(Target target) {
    return proxies.computeIfAbsent( // want: WeakMapValueReachesKey
        target, it -> argument -> "[" + it.call(argument) + "]");
  }
}
