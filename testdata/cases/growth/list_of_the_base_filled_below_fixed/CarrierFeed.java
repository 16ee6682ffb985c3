package cases.growth.list_of_the_base_filled_below_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** Reads what a carrier sends. */
public abstract class CarrierFeed implements MessageListener {

  protected final List<String> unread = new CopyOnWriteArrayList<>();

  protected abstract void accept(String text);

  @Override
  public void onMessage(Message message) {
    try {
      accept(message.getBody(String.class));
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  public int unreadable() {
    return unread.size();
  }
}
