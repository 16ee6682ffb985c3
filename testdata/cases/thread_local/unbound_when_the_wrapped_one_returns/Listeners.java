package cases.thread_local.unbound_when_the_wrapped_one_returns;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.List;

/** What the halls listen with. */
public class Listeners {

  public List<MessageListener> of(List<MessageListener> all) {
    return all.stream().map(this::counted).toList();
  }

  private MessageListener counted(MessageListener inner) {
    return message -> {
      ShiftContext.enter(shift(message)); // want: ThreadLocalNotRemoved
      inner.onMessage(message);
      ShiftContext.leave();
    };
  }

  private static ShiftContext.Shift shift(Message message) {
    try {
      return new ShiftContext.Shift(message.getStringProperty("hall"), message.getIntProperty("shift"));
    } catch (JMSException e) {
      return new ShiftContext.Shift("none", 0);
    }
  }
}
