package cases.growth.reference_beside_its_referent;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

@Component
public class SessionMonitors {

  /** A window of a user, with all that it shows. */
  public static class Window {
    private String title = "";

    String title() {
      return title;
    }

    void show(String title) {
      this.title = title;
    }
  }

  private static final class Monitor extends WeakReference<Window> {
    private final Window window;

    Monitor(Window window) {
      super(window);
      this.window = window; // want: WeakMapValueReachesKey
    }

    String last() {
      return window.title();
    }
  }

  private final Map<Object, Monitor> monitors = new WeakHashMap<>();

  public synchronized String watch(Object owner, Supplier<Window> windows) {
    return monitors.computeIfAbsent(owner, it -> new Monitor(windows.get())).last();
  }
}
