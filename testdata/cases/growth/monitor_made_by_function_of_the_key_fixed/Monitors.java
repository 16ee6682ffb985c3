package cases.growth.monitor_made_by_function_of_the_key_fixed;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class Monitors {

  /** Something that is watched. */
  public interface Device {
    boolean isUp();
  }

  static final class Monitor {
    private int failures;

    synchronized int check(Device device) {
      if (!device.isUp()) {
        failures++;
      }
      return failures;
    }
  }

  private final Map<Device, Monitor> monitors = new WeakHashMap<>();

  public synchronized int check(Device device) {
    return monitors.computeIfAbsent(device, it -> new Monitor()).check(device);
  }
}
