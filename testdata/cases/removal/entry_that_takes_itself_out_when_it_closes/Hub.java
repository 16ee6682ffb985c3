package cases.removal.entry_that_takes_itself_out_when_it_closes;

import java.nio.channels.AsynchronousSocketChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Has the connections of all gauges. */
public class Hub {

  final Map<AsynchronousSocketChannel, Link> links = new ConcurrentHashMap<>();

  /** Takes a connection on. */
  public boolean accept(AsynchronousSocketChannel channel) {
    try {
      Link link = new Link(this, channel);
      links.put(channel, link);
      link.greet();
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  void failed(Link link, Throwable failure) {
    System.err.println("link failed: " + failure);
    link.close();
  }
}
