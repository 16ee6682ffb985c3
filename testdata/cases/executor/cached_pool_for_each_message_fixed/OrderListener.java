package cases.executor.cached_pool_for_each_message_fixed;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class OrderListener implements MessageListener {

  private final ExecutorService helper = Executors.newCachedThreadPool();

  @Override
  public void onMessage(Message message) {
    try {
      String order = message.getBody(String.class);
      helper.execute(() -> ship(order));
      helper.execute(() -> bill(order));
    } catch (JMSException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void ship(String order) {
    System.out.println("ship " + order);
  }

  private static void bill(String order) {
    System.out.println("bill " + order);
  }
}
