package cases.listener.berth_plan_view_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The browsers that look at the plan. */
@Component
public class PlanViews extends TextWebSocketHandler {

  private final BerthPlan plan;
  private final Map<String, PlanViewSocket> views = new ConcurrentHashMap<>();

  public PlanViews(BerthPlan plan) {
    this.plan = plan;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    PlanViewSocket view = new PlanViewSocket(session, plan);
    views.put(session.getId(), view);
    view.opened();
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    PlanViewSocket view = views.remove(session.getId());
    if (view != null) {
      view.closed();
    }
  }
}
