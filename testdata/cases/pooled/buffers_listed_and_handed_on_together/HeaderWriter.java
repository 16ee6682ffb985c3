package cases.pooled.buffers_listed_and_handed_on_together;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.HttpString;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;

/** Writes all headers to as many buffers as it takes; whoever has sent them closes them. */
public final class HeaderWriter implements HttpHandler {

  private final HttpHandler next;
  private final Queue<Frame> frames = new ArrayDeque<>();

  public HeaderWriter(HttpHandler next) {
    this.next = next;
  }

  @Override
  public void handleRequest(HttpServerExchange exchange) throws Exception {
    write(exchange.getConnection().getByteBufferPool(), exchange.getRequestHeaders());
    next.handleRequest(exchange);
  }

  private void write(ByteBufferPool pool, HeaderMap headers) {
    PooledByteBuffer[] all = null;
    PooledByteBuffer pooled = pool.allocate();
    ByteBuffer buffer = pooled.getBuffer();
    for (HttpString name : headers.getHeaderNames()) {
      byte[] text = name.toString().getBytes(StandardCharsets.US_ASCII);
      if (buffer.remaining() < text.length) {
        buffer.flip();
        if (all == null) {
          all = new PooledByteBuffer[2];
          all[0] = pooled;
        } else {
          PooledByteBuffer[] old = all;
          all = new PooledByteBuffer[old.length + 1];
          System.arraycopy(old, 0, all, 0, old.length);
        }
        pooled = pool.allocate();
        all[all.length - 1] = pooled;
        buffer = pooled.getBuffer();
      }
      buffer.put(text);
    }
    if (all == null) {
      buffer.flip();
      queue(new OneSent(pooled), buffer);
    } else {
      ByteBuffer[] parts = new ByteBuffer[all.length];
      for (int i = 0; i < parts.length; i++) {
        parts[i] = all[i].getBuffer();
      }
      buffer.flip();
      queue(new AllSent(all), parts);
    }
  }

  private void queue(Runnable sent, ByteBuffer... parts) {
    synchronized (frames) {
      frames.add(new Frame(sent, parts));
    }
  }

  /** The next frame to send. */
  public void sent() {
    synchronized (frames) {
      Frame frame = frames.poll();
      if (frame != null) {
        frame.sent().run();
      }
    }
  }

  private record Frame(Runnable sent, ByteBuffer[] parts) {}

  private record OneSent(PooledByteBuffer buffer) implements Runnable {
    @Override
    public void run() {
      buffer.close();
    }
  }

  private record AllSent(PooledByteBuffer[] buffers) implements Runnable {
    @Override
    public void run() {
      for (PooledByteBuffer buffer : buffers) {
        buffer.close();
      }
    }
  }
}
