package cases.removal.queues_outlive_their_senders;

import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Messages for the other servers of a cluster, which wait while a line is down. */
@Component
public class Peers {

  /** Sends to one server. */
  public interface Sender {
    void send(BlockingQueue<byte[]> waiting);
  }

  private final Map<Server, Sender> senders = new ConcurrentHashMap<>();
  private final Map<Server, BlockingQueue<byte[]>> queues = new ConcurrentHashMap<>();

  public void connected(Server server, Sender sender) {
    senders.put(server, sender);
    BlockingQueue<byte[]> waiting =
        queues.computeIfAbsent(server, key -> new ArrayBlockingQueue<>(100));
    sender.send(waiting);
  }

  public void lost(Server server) {
    senders.remove(server);
  }

  public boolean tell(Server server, byte[] message) {
    return queues.computeIfAbsent(server, key -> new ArrayBlockingQueue<>(100)).offer(message);
  }

  /** The servers of the cluster. */
  public enum Server {
    NORTH,
    SOUTH,
    EAST
  }
}
