package cases.work_queue.state_decides_whether_there_is_room;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class GateSocket extends TextWebSocketHandler {

  private final BlockingQueue<String> waiting = new LinkedBlockingQueue<>();
  private final AtomicInteger room = new AtomicInteger(100);
  private final Thread worker = new Thread(this::work);

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    if (room.decrementAndGet() > 0) {
      waiting.add(message.getPayload());
    }
  }

  public void open() {
    worker.start();
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
