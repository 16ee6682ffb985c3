package cases.removal.index_of_parent_forgotten_by_subclass;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

@ChannelHandler.Sharable
public class BoardHandler extends SimpleChannelInboundHandler<Integer> {

  private final Station station = new Station();

  @Override
  protected void channelRead0(ChannelHandlerContext context, Integer platform) {
    station.register(context.channel(), platform);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    station.gone(context.channel());
  }

  private static final class Station extends Boards {

    void register(Channel board, int platform) {
      show(board, platform);
      announce(platform, "welcome");
    }

    void gone(Channel board) {
      platforms.remove(board);
    }
  }
}
