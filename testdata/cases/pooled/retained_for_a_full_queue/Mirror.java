package cases.pooled.retained_for_a_full_queue;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/** Mirrors requests to a test system; those for which there is no room are left out. */
public class Mirror extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final Queue<FullHttpRequest> waiting = new ArrayBlockingQueue<>(256);

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, FullHttpRequest request) {
    FullHttpRequest copy = request.retainedDuplicate(); // want: PooledObjectNotReturned
    if (copy.uri().startsWith("/health")) {
      return;
    }
    if (!waiting.offer(copy)) {
      copy.release();
    }
  }

  /** Takes what waits; the caller releases it. */
  public FullHttpRequest next() {
    return waiting.poll();
  }
}
