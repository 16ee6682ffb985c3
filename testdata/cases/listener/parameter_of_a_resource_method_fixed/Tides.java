package cases.listener.parameter_of_a_resource_method_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.IntConsumer;

/** Tells how high the water is. */
@ApplicationScoped
public class Tides {

  private final Set<IntConsumer> gauges = new CopyOnWriteArraySet<>();

  public void follow(IntConsumer gauge) {
    gauges.add(gauge);
  }

  public void leave(IntConsumer gauge) {
    gauges.remove(gauge);
  }

  public void rise(int centimetres) {
    for (IntConsumer gauge : gauges) {
      gauge.accept(centimetres);
    }
  }
}
