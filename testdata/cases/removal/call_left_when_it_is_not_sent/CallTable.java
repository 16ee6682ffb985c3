package cases.removal.call_left_when_it_is_not_sent;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Multiplexes calls over one wire and correlates the replies by a running number. */
public final class CallTable implements AutoCloseable {

  interface Wire extends AutoCloseable {
    void write(int correlation, ByteBuffer frame) throws IOException;

    @Override
    void close() throws IOException;
  }

  private final Wire wire;
  private final AtomicInteger sequence = new AtomicInteger();
  private final ConcurrentMap<Integer, CompletableFuture<ByteBuffer>> calls = new ConcurrentHashMap<>();
  private final ConcurrentMap<Integer, CompletableFuture<Void>> pings = new ConcurrentHashMap<>();

  public CallTable(Wire wire) {
    this.wire = wire;
  }

  public CompletableFuture<ByteBuffer> call(String operation, ByteBuffer body) throws IOException {
    int id = sequence.incrementAndGet();
    CompletableFuture<ByteBuffer> reply = new CompletableFuture<>();
    calls.put(id, reply); // want: RemovalOnlyOnSuccess
    wire.write(id, frame(operation, body));
    return reply.orTimeout(30, TimeUnit.SECONDS);
  }

  public CompletableFuture<Void> ping() {
    int id = sequence.incrementAndGet();
    CompletableFuture<Void> pong = new CompletableFuture<>();
    pings.put(id, pong);
    pong.orTimeout(5, TimeUnit.SECONDS).whenComplete((v, e) -> pings.remove(id));
    try {
      wire.write(id, ByteBuffer.allocate(0));
    } catch (IOException e) {
      pong.completeExceptionally(e);
    }
    return pong;
  }

  /** Called by the reader of the wire. */
  void onFrame(int correlation, ByteBuffer payload) {
    if (!payload.hasRemaining()) {
      CompletableFuture<Void> pong = pings.get(correlation);
      if (pong != null) {
        pong.complete(null);
      }
      return;
    }
    CompletableFuture<ByteBuffer> reply = calls.remove(correlation);
    if (reply != null) {
      reply.complete(payload);
    }
  }

  private static ByteBuffer frame(String operation, ByteBuffer body) {
    byte[] name = operation.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer out = ByteBuffer.allocate(2 + name.length + body.remaining());
    out.putShort((short) name.length).put(name).put(body).flip();
    return out;
  }

  @Override
  public void close() throws IOException {
    wire.close();
  }
}
