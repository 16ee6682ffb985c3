package cases.resource.channel_that_its_key_has;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A connection to one probe, which is closed by way of its key. */
public class ProbeClient implements AutoCloseable {

  private final SelectionKey key;

  public ProbeClient(Selector selector) throws IOException {
    SocketChannel channel = SocketChannel.open();
    boolean done = false;
    try {
      channel.configureBlocking(false);
      key = channel.register(selector, SelectionKey.OP_READ);
      done = true;
    } finally {
      if (!done) {
        channel.close();
      }
    }
  }

  public boolean connect(SocketAddress address) throws IOException {
    return ((SocketChannel) key.channel()).connect(address);
  }

  @Override
  public void close() throws IOException {
    key.channel().close();
  }
}
