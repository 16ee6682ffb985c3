package cases.pooled.retained_for_a_full_queue_fixed;

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
    if (request.uri().startsWith("/health")) {
      return;
    }
    FullHttpRequest copy = request.retainedDuplicate();
    if (!waiting.offer(copy)) {
      copy.release();
    }
  }

  /** Takes what waits; the caller releases it. */
  public FullHttpRequest next() {
    return waiting.poll();
  }
}
