package cases.removal.channel_kept_in_reverse_index;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelId;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

@ChannelHandler.Sharable
public class Channels extends SimpleChannelInboundHandler<String> {

  private final ConcurrentMap<ChannelId, String> users = new ConcurrentHashMap<>();
  private final ConcurrentMap<String, ChannelId> ids = new ConcurrentHashMap<>();

  @Override
  protected void channelRead0(ChannelHandlerContext context, String user) {
    Channel channel = context.channel();
    users.put(channel.id(), user);
    ids.put(user, channel.id()); // want: SiblingIndexForgotten "Channels.ids"
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    users.remove(context.channel().id());
  }

  public ChannelId of(String user) {
    return ids.get(user);
  }
}
