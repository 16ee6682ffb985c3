package cases.pooled.frame_counted_up_and_the_caller_is_told;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;

/** Whoever asked counts down what was not written. */
public class LiftPanel extends SimpleChannelInboundHandler<ByteBuf> {
  private final List<Channel> floors;

  public LiftPanel(List<Channel> floors) {
    this.floors = List.copyOf(floors);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf display) {
    for (Channel floor : floors) {
      if (!show(floor, display)) {
        display.release();
      }
    }
  }

  private boolean show(Channel floor, ByteBuf display) {
    display.retain();
    if (!floor.isActive()) {
      return false;
    }
    floor.writeAndFlush(display);
    return true;
  }
}
