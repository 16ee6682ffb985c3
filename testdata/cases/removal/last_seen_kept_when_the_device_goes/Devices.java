package cases.removal.last_seen_kept_when_the_device_goes;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

public final class Devices {

  private static final Map<String, String> ADDRESSES = new HashMap<>();
  private static final Map<String, Instant> LAST_SEEN = new HashMap<>();

  private Devices() {}

  public static synchronized void seen(String serial, String address) {
    ADDRESSES.put(serial, address);
    LAST_SEEN.put(serial, Instant.now()); // want: SiblingIndexForgotten
  }

  public static synchronized String describe(String serial) {
    return ADDRESSES.get(serial) + " at " + LAST_SEEN.get(serial);
  }

  public static synchronized boolean retire(String serial) {
    return ADDRESSES.remove(serial) != null;
  }
}
