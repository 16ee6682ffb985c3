package cases.growth.refresher_of_its_weak_key_in_a_cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

@Component
public class WidgetRefresher {

  public interface Widget {
    String id();

    void reload();
  }

  public record Badge(String label, int count) {
  }

  private final Cache<Widget, Runnable> refreshers = Caffeine.newBuilder().weakKeys().build();
  private final Cache<Widget, Badge> badges = Caffeine.newBuilder().weakKeys().build();

  public void watch(Widget widget, int everyTicks) {
    refreshers.put(widget, new Runnable() { // want: WeakMapValueReachesKey
      private int ticks;

      @Override
      public synchronized void run() {
        if (++ticks >= everyTicks) {
          ticks = 0;
          widget.reload();
        }
      }
    });
  }

  public void badge(Widget widget, int count) {
    badges.put(widget, new Badge(widget.id(), count));
  }

  public void tick() {
    refreshers.asMap().values().forEach(Runnable::run);
  }
}
