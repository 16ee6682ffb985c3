package cases.work_queue.pool_of_web_socket_handler_fixed;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

public class WorkSocket extends TextWebSocketHandler {

  private final LinkedBlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor pool;

  public WorkSocket() {
    LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>(20);
    pool = new ThreadPoolExecutor(1, 4, 1, TimeUnit.SECONDS, tasks);
    waiting.clear();
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    String text = message.getPayload();
    pool.submit(() -> System.out.println(text));
  }

  public void close() {
    pool.shutdown();
  }
}
