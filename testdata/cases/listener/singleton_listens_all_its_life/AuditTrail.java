package cases.listener.singleton_listens_all_its_life;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;

@Singleton
public class AuditTrail {
  static final EventBus EVENTS = new EventBus();

  private volatile String last = "";

  @PostConstruct
  void listen() {
    EVENTS.register(this);
    Runtime.getRuntime().addShutdownHook(new Thread(this::flush));
  }

  @Subscribe
  public void happened(String event) {
    last = event;
  }

  private void flush() {
    System.getLogger("audit").log(System.Logger.Level.INFO, last);
  }
}
