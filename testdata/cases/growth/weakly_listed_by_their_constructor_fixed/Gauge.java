package cases.growth.weakly_listed_by_their_constructor_fixed;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Something that is measured as long as somebody has it. */
public abstract class Gauge {

  private static final List<WeakReference<Gauge>> ALL = new ArrayList<>();

  private double last;

  protected Gauge() {
    synchronized (ALL) {
      ALL.removeIf(reference -> reference.get() == null);
      ALL.add(new WeakReference<>(this));
    }
  }

  protected abstract double read();

  public static double sum() {
    double sum = 0;
    synchronized (ALL) {
      for (WeakReference<Gauge> reference : ALL) {
        Gauge gauge = reference.get();
        if (gauge != null) {
          gauge.last = gauge.read();
          sum += gauge.last;
        }
      }
    }
    return sum;
  }
}
