package cases.shared_state.counts_of_one_channel;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.socket.SocketChannel;
import java.util.ArrayList;
import java.util.List;

/** A handler for each channel, whose event loop is the only thread that calls it. */
public class FrameCounter extends ChannelInboundHandlerAdapter {

  private final List<String> kinds = new ArrayList<>();
  private long frames;

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    frames++;
    if (kinds.size() < 16) {
      kinds.add(msg.getClass().getSimpleName());
    }
    ctx.fireChannelRead(msg);
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    ctx.fireUserEventTriggered(frames + " frames of " + kinds);
    ctx.fireChannelInactive();
  }

  /** Puts a counter into each pipeline. */
  public static final class Initializer extends ChannelInitializer<SocketChannel> {
    @Override
    protected void initChannel(SocketChannel channel) {
      channel.pipeline().addLast(new FrameCounter());
    }
  }
}
