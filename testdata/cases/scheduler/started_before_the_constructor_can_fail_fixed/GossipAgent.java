package cases.scheduler.started_before_the_constructor_can_fail_fixed;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Gossips the local view to a random peer. Callers try port after port until one is free. */
public class GossipAgent implements Closeable {

  private final ScheduledExecutorService rounds;
  private final DatagramChannel channel;
  private final List<InetSocketAddress> peers;
  private volatile byte[] view = new byte[0];

  public GossipAgent(int port, List<InetSocketAddress> seeds) throws IOException {
    this.peers = new CopyOnWriteArrayList<>(seeds);
    this.channel = bind(port);
    this.rounds = Executors.newScheduledThreadPool(1);
    this.rounds.scheduleAtFixedRate(this::round, 1, 1, TimeUnit.SECONDS);
  }

  public static GossipAgent onFirstFreePort(int from, int to, List<InetSocketAddress> seeds) throws IOException {
    IOException last = null;
    for (int port = from; port < to; port++) {
      try {
        return new GossipAgent(port, seeds);
      } catch (IOException e) {
        last = e;
      }
    }
    throw last != null ? last : new IOException("empty range");
  }

  private static DatagramChannel bind(int port) throws IOException {
    DatagramChannel c = DatagramChannel.open();
    try {
      c.bind(new InetSocketAddress(port));
      c.configureBlocking(false);
      return c;
    } catch (IOException e) {
      c.close();
      throw e;
    }
  }

  public void update(byte[] newView) {
    view = newView.clone();
  }

  private void round() {
    DatagramChannel c = channel;
    if (c == null || peers.isEmpty()) {
      return;
    }
    InetSocketAddress peer = peers.get(ThreadLocalRandom.current().nextInt(peers.size()));
    try {
      c.send(ByteBuffer.wrap(view), peer);
    } catch (IOException e) {
      // the next round picks another peer
    }
  }

  @Override
  public void close() throws IOException {
    rounds.shutdownNow();
    channel.close();
  }
}
