package cases.executor.cached_pool_for_each_message;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class OrderSocket extends TextWebSocketHandler {

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    String order = message.getPayload();
    ExecutorService helper = Executors.newCachedThreadPool(); // want: ThreadsCreatedPerRequest "for each message"
    helper.execute(() -> ship(order));
  }

  private static void ship(String order) {
    System.out.println("ship " + order);
  }
}
