package cases.executor.cached_pool_for_each_message_fixed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class OrderSocket extends TextWebSocketHandler {

  private final ExecutorService helper = Executors.newCachedThreadPool();

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    String order = message.getPayload();
    helper.execute(() -> ship(order));
  }

  private static void ship(String order) {
    System.out.println("ship " + order);
  }
}
