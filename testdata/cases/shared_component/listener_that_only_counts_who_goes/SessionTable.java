package cases.shared_component.listener_that_only_counts_who_goes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** Is told of each session that comes, and only counts those that go. */
@Component
public class SessionTable implements ApplicationListener<ApplicationEvent> {

  private final Map<String, WebSocketSession> sessions = new ConcurrentHashMap<>();
  private final java.util.Set<String> gone = new java.util.TreeSet<>();

  @Override
  public void onApplicationEvent(ApplicationEvent event) {
    if (event instanceof Came came) {
      add(came.session());
    } else if (event instanceof Went went) {
      gone.add(went.id());
    }
  }

  private void add(WebSocketSession session) {
    // want: CacheWithoutEviction
    sessions.put(session.getId(), session); // want: RequestStoredInSharedComponent
  }

  public int count() {
    return sessions.size() - gone.size();
  }

  public static final class Came extends ApplicationEvent {
    private final transient WebSocketSession session;

    public Came(Object source, WebSocketSession session) {
      super(source);
      this.session = session;
    }

    public WebSocketSession session() {
      return session;
    }
  }

  public static final class Went extends ApplicationEvent {
    private final String id;

    public Went(Object source, String id) {
      super(source);
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
