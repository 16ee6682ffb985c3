package cases.static_field.stand_in_that_holds_no_request;

import jakarta.servlet.ServletOutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class Outputs {

  private static final Map<String, ServletOutputStream> SILENT = new ConcurrentHashMap<>();

  private Outputs() {}

  /** One for each of the few names of devices. */
  public static void mute(String device) {
    SILENT.put(device, new SilentOutput());
  }

  public static void unmute(String device) {
    SILENT.remove(device);
  }
}
