package cases.listener.desk_added_to_the_context_fixed;

import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.socket.WebSocketSession;

/** One operator's screen. */
public class Desk implements ApplicationListener<ShiftChanged> {

  private final WebSocketSession session;
  private final ConfigurableApplicationContext context;
  private volatile String shift = "";

  public Desk(WebSocketSession session, ConfigurableApplicationContext context) {
    this.session = session;
    this.context = context;
  }

  public Desk open() {
    context.addApplicationListener(this);
    return this;
  }

  @Override
  public void onApplicationEvent(ShiftChanged event) {
    shift = event.name() + " on " + session.getId();
  }

  public String shift() {
    return shift;
  }

  public void close() {
    context.removeApplicationListener(this);
    shift = "";
  }
}
