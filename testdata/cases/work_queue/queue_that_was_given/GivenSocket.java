package cases.work_queue.queue_that_was_given;

import java.util.concurrent.BlockingQueue;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class GivenSocket extends TextWebSocketHandler {

  private final BlockingQueue<String> waiting;
  private final Thread worker = new Thread(this::work);

  public GivenSocket(BlockingQueue<String> waiting) {
    this.waiting = waiting;
    worker.start();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    waiting.add(message.getPayload());
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
