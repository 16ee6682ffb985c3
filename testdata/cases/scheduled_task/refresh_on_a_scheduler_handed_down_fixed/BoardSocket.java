package cases.scheduled_task.refresh_on_a_scheduler_handed_down_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Component
public class BoardSocket extends TextWebSocketHandler {

  private final Map<String, Board> boards = new ConcurrentHashMap<>();
  private final ScheduledExecutorService scheduler;

  BoardSocket(ScheduledExecutorService scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    String id = session.getId();
    Board board = new Board(text -> System.out.println(id + text), scheduler);
    boards.put(id, board);
    board.open();
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Board board = boards.remove(session.getId());
    if (board != null) {
      board.close();
    }
  }
}
