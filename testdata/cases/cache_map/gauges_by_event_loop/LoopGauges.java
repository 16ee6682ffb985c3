package cases.cache_map.gauges_by_event_loop;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts connections by loop, by allocator and by the address that was listened on. */
@ChannelHandler.Sharable
public class LoopGauges extends ChannelInboundHandlerAdapter {

  private static final Map<EventLoop, LongAdder> BY_LOOP = new ConcurrentHashMap<>();
  private static final Map<ByteBufAllocator, LongAdder> BY_ALLOCATOR = new ConcurrentHashMap<>();
  private static final Map<SocketAddress, LongAdder> BY_LISTENER = new ConcurrentHashMap<>();

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    BY_LOOP.computeIfAbsent(context.channel().eventLoop(), loop -> new LongAdder()).increment();
    BY_ALLOCATOR.computeIfAbsent(context.alloc(), it -> new LongAdder()).increment();
    opened(context.channel().localAddress());
    super.channelActive(context);
  }

  private static void opened(SocketAddress listener) {
    BY_LISTENER.computeIfAbsent(listener, address -> new LongAdder()).increment();
  }

  static long connections(EventLoop loop) {
    LongAdder adder = BY_LOOP.get(loop);
    return adder == null ? 0 : adder.sum();
  }
}
