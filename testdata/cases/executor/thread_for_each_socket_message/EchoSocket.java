package cases.executor.thread_for_each_socket_message;

import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class EchoSocket extends TextWebSocketHandler {

  private int count;

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Runnable counting = () -> count(message.getPayloadLength());
    new Thread(counting).start(); // want: ThreadsCreatedPerRequest
  }

  private synchronized void count(int length) {
    count += length;
  }
}
