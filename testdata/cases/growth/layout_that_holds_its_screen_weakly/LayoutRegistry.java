package cases.growth.layout_that_holds_its_screen_weakly;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

public final class LayoutRegistry {

  public static final class Screen {
    private final int width;
    private final int height;

    public Screen(int width, int height) {
      this.width = width;
      this.height = height;
    }
  }

  private static final class Layout {
    private final WeakReference<Screen> owner;
    private final int columns;

    Layout(Screen screen) {
      owner = new WeakReference<>(screen);
      columns = Math.max(1, screen.width / 320);
    }

    boolean fits() {
      Screen screen = owner.get();
      return screen != null && screen.height >= columns * 40;
    }
  }

  private static final Map<Screen, Layout> LAYOUTS = Collections.synchronizedMap(new WeakHashMap<>());

  private LayoutRegistry() {
  }

  public static boolean fits(Screen screen) {
    return LAYOUTS.computeIfAbsent(screen, Layout::new).fits();
  }
}
