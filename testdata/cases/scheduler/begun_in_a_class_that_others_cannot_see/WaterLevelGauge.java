package cases.scheduler.begun_in_a_class_that_others_cannot_see;

import java.util.function.IntSupplier;

/** How high the river stands at one weir. */
public final class WaterLevelGauge extends TickingGauge {

  private final IntSupplier sensor;
  private volatile int centimetres;

  public WaterLevelGauge(IntSupplier sensor) {
    this.sensor = sensor;
  }

  @Override
  protected void read() {
    centimetres = sensor.getAsInt();
  }

  public int centimetres() {
    return centimetres;
  }
}
