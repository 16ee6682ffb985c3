package cases.listener.connection_listens_to_the_end_of_its_server_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.ArrayDeque;
import java.util.Queue;

/** Keeps what the peer said while it is not yet known, for each connection. */
public class GreetingHandler extends ChannelInboundHandlerAdapter {

  private final Queue<Object> early = new ArrayDeque<>(16);

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    ctx.channel().closeFuture().addListener(done -> early.clear());
    super.channelActive(ctx);
  }
}
