package cases.growth.reference_beside_its_referent_fixed;

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
    private final String first;

    Monitor(Window window) {
      super(window);
      this.first = window.title();
    }

    String last() {
      Window window = get();
      return window == null ? first : window.title();
    }
  }

  private final Map<Object, Monitor> monitors = new WeakHashMap<>();

  public synchronized String watch(Object owner, Supplier<Window> windows) {
    return monitors.computeIfAbsent(owner, it -> new Monitor(windows.get())).last();
  }
}
