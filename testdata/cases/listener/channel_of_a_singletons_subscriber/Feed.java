package cases.listener.channel_of_a_singletons_subscriber;

import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHandler;
import org.springframework.messaging.SubscribableChannel;
import org.springframework.stereotype.Component;

@Component
public class Feed implements MessageHandler {
  private volatile Object last = "";

  public Feed(SubscribableChannel messages) {
    messages.subscribe(this);
  }

  @Override
  public void handleMessage(Message<?> message) {
    last = message.getPayload();
  }

  public Object last() {
    return last;
  }
}
