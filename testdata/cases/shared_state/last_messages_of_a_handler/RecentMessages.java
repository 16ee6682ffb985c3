package cases.shared_state.last_messages_of_a_handler;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.ArrayList;
import java.util.List;

/** Remembers the last messages of all channels, for the support's page. */
@Sharable
public class RecentMessages extends ChannelInboundHandlerAdapter {

  private static final int MOST = 100;

  private final List<String> recent = new ArrayList<>();

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object msg) {
    if (recent.size() >= MOST) {
      recent.remove(0); // want: NonAtomicUpdateOfSharedState
    }
    recent.add(String.valueOf(msg));
    ctx.fireChannelRead(msg);
  }

  public List<String> recent() {
    return List.copyOf(recent);
  }
}
