package cases.growth.weakly_listed_component;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** There is one, though each context of the tests has its own. */
@Component
public class Gauge {

  private static final List<WeakReference<Gauge>> ALL = new ArrayList<>();

  private volatile double last;

  public Gauge() {
    ALL.add(new WeakReference<>(this));
  }

  public void set(double value) {
    last = value;
  }

  public static double sum() {
    double sum = 0;
    for (WeakReference<Gauge> reference : ALL) {
      Gauge gauge = reference.get();
      sum += gauge == null ? 0 : gauge.last;
    }
    return sum;
  }
}
