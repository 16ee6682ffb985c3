package cases.pooled.frame_counted_up_for_a_write_left_out;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.List;

/** A floor that is out of order leaves the display counted once too often. */
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
    display.retain(); // want: PooledObjectNotReturned
    if (!floor.isActive()) {
      return;
    }
    floor.writeAndFlush(display);
  }
}
