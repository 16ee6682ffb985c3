package cases.shared_component.user_read_from_the_channel;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;

@ChannelHandler.Sharable
public class Authorizer extends ChannelInboundHandlerAdapter {

  /** What somebody put there who logged in: it knows no channel. */
  public static final class User {
    private final String name;

    public User(String name) {
      this.name = name;
    }

    String name() {
      return name;
    }
  }

  static final AttributeKey<User> USER = AttributeKey.valueOf("user");

  private User last;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    last = context.channel().attr(USER).get();
    if (last != null && last.name().isEmpty()) {
      context.close();
      return;
    }
    context.fireChannelRead(message);
  }
}
