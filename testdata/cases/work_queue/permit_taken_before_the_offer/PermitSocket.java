package cases.work_queue.permit_taken_before_the_offer;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class PermitSocket extends TextWebSocketHandler {

  private final Semaphore permits = new Semaphore(10);
  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final Thread worker = new Thread(this::work);

  public PermitSocket() {
    worker.start();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws InterruptedException {
    permits.acquire();
    waiting.add(message.getPayload());
  }

  private void work() {
    try {
      while (true) {
        System.out.println(waiting.take());
        permits.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public void close() {
    worker.interrupt();
  }
}
