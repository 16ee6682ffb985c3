package cases.removal.index_of_parent_forgotten_by_subclass_fixed;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.Set;

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

    private static Set<Channel> rest(Set<Channel> boards, Channel gone) {
      boards.remove(gone);
      return boards.isEmpty() ? null : boards;
    }

    void gone(Channel board) {
      Set<Integer> shown = platforms.remove(board);
      if (shown != null) {
        shown.forEach(platform -> byPlatform.computeIfPresent(platform, (it, on) -> rest(on, board)));
      }
    }
  }
}
