package cases.cache_map.connections_of_a_host_counted_to_nought_fixed;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Refuses a host that has too many connections. */
@ChannelHandler.Sharable
public class HostLimit extends ChannelInboundHandlerAdapter {

  private static final int MOST = 20;

  private final Map<String, Integer> open = new ConcurrentHashMap<>();

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    if (open.merge(host(context), 1, Integer::sum) > MOST) {
      context.close();
      return;
    }
    super.channelActive(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    open.compute(host(context), (host, count) -> count == null || count == 1 ? null : count - 1);
    super.channelInactive(context);
  }

  private static String host(ChannelHandlerContext context) {
    return ((InetSocketAddress) context.channel().remoteAddress()).getHostString();
  }
}
