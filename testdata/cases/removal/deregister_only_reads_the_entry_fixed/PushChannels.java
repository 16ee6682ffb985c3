package cases.removal.deregister_only_reads_the_entry_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

@ApplicationScoped
public class PushChannels {

  private final Map<String, Collection<AutoCloseable>> sessions = new ConcurrentHashMap<>();

  public void register(String channel) {
    sessions.putIfAbsent(channel, new ConcurrentLinkedQueue<>());
  }

  public boolean add(String channel, AutoCloseable session) {
    Collection<AutoCloseable> open = sessions.get(channel);
    return open != null && open.add(session);
  }

  public void deregister(String channel) throws Exception {
    Collection<AutoCloseable> open = sessions.remove(channel);
    if (open != null) {
      for (AutoCloseable session : open) {
        session.close();
      }
    }
  }
}
