package cases.pooled.invalidated_if_it_fails;

import java.io.IOException;
import org.apache.commons.pool2.ObjectPool;

/** Sends short messages; a modem that failed does not go back. */
public class SmsGateway {

  /** A modem. */
  public interface Modem {
    void send(String number, String text) throws IOException;
  }

  private final ObjectPool<Modem> modems;

  public SmsGateway(ObjectPool<Modem> modems) {
    this.modems = modems;
  }

  public void send(String number, String text) throws Exception {
    Modem modem = null;
    try {
      modem = modems.borrowObject();
      modem.send(number, text);
    } catch (IOException e) {
      modems.invalidateObject(modem);
      modem = null;
    } finally {
      if (modem != null) {
        modems.returnObject(modem);
      }
    }
  }
}
