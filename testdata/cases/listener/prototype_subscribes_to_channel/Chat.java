package cases.listener.prototype_subscribes_to_channel;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Scope;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.stereotype.Component;

@Component
@Scope("session")
public class Chat implements MessageHandler {
  private final StringBuilder text = new StringBuilder();

  @Autowired
  public Chat(SubscribableChannel messages) {
    messages.subscribe(this); // want: ListenerNeverUnregistered
  }

  @Override
  public void handleMessage(Message<?> message) {
    text.setLength(0);
    text.append(message.getPayload());
  }

  public String last() {
    return text.toString();
  }
}
