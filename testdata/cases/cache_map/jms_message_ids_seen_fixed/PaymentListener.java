package cases.cache_map.jms_message_ids_seen_fixed;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes payments; one that comes twice is taken once. */
public class PaymentListener implements MessageListener {

  private final Map<String, Boolean> seen =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
              return size() > 10_000;
            }
          });

  private final Payments payments;

  public PaymentListener(Payments payments) {
    this.payments = payments;
  }

  @Override
  public void onMessage(Message message) {
    try {
      if (seen.putIfAbsent(message.getJMSMessageID(), Boolean.TRUE) == null) {
        payments.take(message.getBody(String.class));
      }
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the money goes. */
  public interface Payments {
    void take(String payment);
  }
}
