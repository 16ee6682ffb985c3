package cases.growth.action_that_captures_its_weak_key_fixed;

import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;

public final class Shortcuts {

  private static final Map<Window, Runnable> CLOSERS = new WeakHashMap<>();

  /** Something on the screen. */
  public interface Window {
    void hide();
  }

  private Shortcuts() {}

  public static synchronized void install(Window window) {
    WeakReference<Window> target = new WeakReference<>(window);
    CLOSERS.put(
        window,
        () -> {
          Window open = target.get();
          if (open != null) {
            open.hide();
          }
        });
  }

  public static synchronized void close(Window window) {
    CLOSERS.get(window).run();
  }
}
