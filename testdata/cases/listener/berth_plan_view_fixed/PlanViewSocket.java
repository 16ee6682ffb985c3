package cases.listener.berth_plan_view_fixed;

import java.beans.PropertyChangeListener;
import java.io.IOException;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/** Shows the plan in one browser. */
final class PlanViewSocket {

  private final WebSocketSession session;
  private final BerthPlan plan;
  private final PropertyChangeListener redraw = event -> send(String.valueOf(event.getNewValue()));
  private volatile String shown = "";

  PlanViewSocket(WebSocketSession session, BerthPlan plan) {
    this.session = session;
    this.plan = plan;
  }

  void opened() {
    plan.addListener(redraw);
    send(plan.revision());
  }

  String shown() {
    return shown;
  }

  private void send(String revision) {
    shown = revision;
    try {
      session.sendMessage(new TextMessage(revision));
    } catch (IOException e) {
      shown = "";
    }
  }

  void closed() {
    plan.removeListener(redraw);
    shown = "";
  }
}
