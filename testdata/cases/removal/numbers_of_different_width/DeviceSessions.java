package cases.removal.numbers_of_different_width;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class DeviceSessions {

  private final Map<Long, String> addressByDevice = new ConcurrentHashMap<>();

  public void connected(long device, String address) {
    addressByDevice.put(device, address);
  }

  public void disconnected(int device) {
    addressByDevice.remove((long) device);
  }

  public void gone(Integer device) {
    addressByDevice.remove(device.longValue());
  }
}
