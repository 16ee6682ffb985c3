package cases.work_queue.messages_of_socket_wait;

import java.util.concurrent.LinkedBlockingDeque;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class NoteSocket extends TextWebSocketHandler {

  private final LinkedBlockingDeque<String> waiting = new LinkedBlockingDeque<>(); // want: UnboundedWorkQueue
  private final Thread worker = new Thread(this::work);

  public NoteSocket() {
    worker.start();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    waiting.addLast(message.getPayload());
  }

  private void work() {
    try {
      while (true) {
        System.out.println(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void close() {
    worker.interrupt();
  }
}
