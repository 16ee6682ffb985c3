package cases.static_field.channel_context_kept_until_logout_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One per connection: logs the user in, relays what she writes, logs her out on request. */
public class ChatHandler extends SimpleChannelInboundHandler<String> {

  private static final ConcurrentMap<String, ChannelHandlerContext> ONLINE =
      new ConcurrentHashMap<>();

  private String user;

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String line) {
    if (user == null && line.startsWith("LOGIN ")) {
      user = line.substring(6).trim();
      ONLINE.put(user, ctx);
      ctx.writeAndFlush("hello " + user + "\n");
    } else if (user != null && line.equals("LOGOUT")) {
      ONLINE.remove(user);
      ctx.close();
    } else {
      relay(line);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    if (user != null) {
      ONLINE.remove(user, ctx);
    }
    super.channelInactive(ctx);
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    ctx.close();
  }

  private void relay(String line) {
    for (ChannelHandlerContext other : ONLINE.values()) {
      other.writeAndFlush(user + ": " + line + "\n");
    }
  }
}
