package cases.pooled.frame_counted_up_for_a_write_left_out_fixed;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;

/** Only what is written is counted up. */
public class LiftPanel extends SimpleChannelInboundHandler<ByteBuf> {
  private final List<Channel> floors;

  public LiftPanel(List<Channel> floors) {
    this.floors = List.copyOf(floors);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, ByteBuf display) {
    for (Channel floor : floors) {
      show(floor, display);
    }
  }

  private void show(Channel floor, ByteBuf display) {
    if (floor.isActive()) {
      floor.writeAndFlush(display.retain());
    }
  }
}
