package cases.removal.session_taken_out_by_number_kept_as_text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class DeviceSessions {

  private final Map<String, String> addressByDevice = new ConcurrentHashMap<>();

  public void connected(long device, String address) {
    addressByDevice.put(Long.toHexString(device), address);
  }

  public String addressOf(long device) {
    return addressByDevice.get(Long.toHexString(device));
  }

  public void disconnected(long device) {
    addressByDevice.remove(device); // want: RemovalNeverMatches
  }
}
