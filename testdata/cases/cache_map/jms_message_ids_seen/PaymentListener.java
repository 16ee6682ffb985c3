package cases.cache_map.jms_message_ids_seen;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes payments; one that comes twice is taken once. */
public class PaymentListener implements MessageListener {

  private final Map<String, Boolean> seen = new ConcurrentHashMap<>();
  private final Payments payments;

  public PaymentListener(Payments payments) {
    this.payments = payments;
  }

  @Override
  public void onMessage(Message message) {
    try {
      if (seen.putIfAbsent(message.getJMSMessageID(), Boolean.TRUE) == null) { // want: CacheWithoutEviction
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
