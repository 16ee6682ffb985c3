package cases.growth.monitor_made_by_function_of_the_key;

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
    private final Device device;
    private int failures;

    Monitor(Device device) {
      this.device = device;
    }

    synchronized int check() {
      if (!device.isUp()) {
        failures++;
      }
      return failures;
    }
  }

  private final Map<Device, Monitor> monitors = new WeakHashMap<>();

  public synchronized int check(Device device) {
    return monitors.computeIfAbsent(device, Monitor::new).check(); // want: WeakMapValueReachesKey
  }
}
