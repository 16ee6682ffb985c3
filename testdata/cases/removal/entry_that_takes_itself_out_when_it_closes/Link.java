package cases.removal.entry_that_takes_itself_out_when_it_closes;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;

/** A connection to a gauge. Whoever closes it takes it out of the hub's connections. */
final class Link implements Closeable {

  private final Hub hub;
  private final AsynchronousSocketChannel channel;
  private final CompletionHandler<Integer, ByteBuffer> written;

  Link(Hub hub, AsynchronousSocketChannel channel) {
    this.hub = hub;
    this.channel = channel;
    this.written =
        new CompletionHandler<>() {
          @Override
          public void completed(Integer count, ByteBuffer rest) {
            if (count < 0) {
              close();
            }
          }

          @Override
          public void failed(Throwable failure, ByteBuffer rest) {
            hub.failed(Link.this, failure);
          }
        };
  }

  void greet() {
    channel.write(ByteBuffer.wrap(new byte[] {'H', 'I'}), null, written);
  }

  @Override
  public void close() {
    hub.links.remove(channel);
    try {
      channel.close();
    } catch (IOException e) {
      System.err.println("not closed: " + e);
    }
  }
}
