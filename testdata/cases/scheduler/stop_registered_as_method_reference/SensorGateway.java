package cases.scheduler.stop_registered_as_method_reference;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Timer;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public final class SensorGateway implements Closeable {

  private final Deque<Closeable> open = new ArrayDeque<>();
  private final ScheduledExecutorService sampling;
  private final Timer calibration;

  public SensorGateway(Bus bus) {
    sampling = Executors.newScheduledThreadPool(1);
    open.push(sampling::shutdown);
    calibration = new Timer("calibration", true);
    open.push(calibration::cancel);
    open.push(bus::release);
    sampling.scheduleAtFixedRate(bus::sample, 0, 500, TimeUnit.MILLISECONDS);
    calibration.schedule(new Calibration(bus), 3_600_000, 3_600_000);
  }

  @Override
  public void close() throws IOException {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  private static final class Calibration extends java.util.TimerTask {
    private final Bus bus;

    Calibration(Bus bus) {
      this.bus = bus;
    }

    @Override
    public void run() {
      bus.calibrate();
    }
  }

  public interface Bus {
    void sample();

    void calibrate();

    void release();
  }
}
