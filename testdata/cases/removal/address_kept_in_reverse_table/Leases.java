package cases.removal.address_kept_in_reverse_table;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Leases {

  private final Map<String, String> addressOf = new HashMap<>();
  private final Map<String, String> holderOf = new HashMap<>();

  public synchronized void lease(String host, String address) {
    addressOf.put(host, address);
    holderOf.put(address, host); // want: SiblingIndexForgotten
  }

  public synchronized String holder(String address) {
    return holderOf.get(address);
  }

  public synchronized String giveBack(String host) {
    return addressOf.remove(host);
  }
}
