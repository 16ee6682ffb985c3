package cases.pooled.keyed_object_lost_to_a_thrown_refusal_fixed;

import org.apache.commons.pool2.KeyedObjectPool;

/** Sends mails over connections that are kept for each host. */
public class MailSender {

  /** A connection. */
  public interface Transport {
    boolean isConnected();

    void send(String text);
  }

  private final KeyedObjectPool<String, Transport> transports;

  public MailSender(KeyedObjectPool<String, Transport> transports) {
    this.transports = transports;
  }

  public void send(String host, String text) throws Exception {
    Transport transport = transports.borrowObject(host);
    if (!transport.isConnected()) {
      transports.invalidateObject(host, transport);
      throw new IllegalStateException("not connected to " + host);
    }
    try {
      transport.send(text);
    } finally {
      transports.returnObject(host, transport);
    }
  }
}
