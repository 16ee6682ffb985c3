package cases.listener.prototype_subscribes_to_channel_fixed;

import jakarta.annotation.PreDestroy;
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
  private final SubscribableChannel messages;

  @Autowired
  public Chat(SubscribableChannel messages) {
    this.messages = messages;
    messages.subscribe(this);
  }

  @PreDestroy
  void leave() {
    messages.unsubscribe(this);
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
