package cases.growth.refresher_of_its_weak_key_in_a_cache_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.lang.ref.WeakReference;
import org.springframework.stereotype.Component;

@Component
public class WidgetRefresher {

  public interface Widget {
    String id();

    void reload();
  }

  public record Badge(String label, int count) {}

  private static final class Refresh implements Runnable {
    private final WeakReference<Widget> refreshed;
    private final int everyTicks;
    private int ticks;

    Refresh(Widget widget, int everyTicks) {
      this.refreshed = new WeakReference<>(widget);
      this.everyTicks = everyTicks;
    }

    @Override
    public synchronized void run() {
      Widget widget = refreshed.get();
      if (++ticks >= everyTicks && widget != null) {
        ticks = 0;
        widget.reload();
      }
    }
  }

  private final Cache<Widget, Runnable> refreshers = Caffeine.newBuilder().weakKeys().build();
  private final Cache<Widget, Badge> badges = Caffeine.newBuilder().weakKeys().build();

  public void watch(Widget widget, int everyTicks) {
    refreshers.put(widget, new Refresh(widget, everyTicks));
  }

  public void badge(Widget widget, int count) {
    badges.put(widget, new Badge(widget.id(), count));
  }

  public void tick() {
    refreshers.asMap().values().forEach(Runnable::run);
  }
}
