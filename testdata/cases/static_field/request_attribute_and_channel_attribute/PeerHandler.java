package cases.static_field.request_attribute_and_channel_attribute;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.AttributeKey;

/** Hangs a peer on its own connection. */
public class PeerHandler extends ChannelInboundHandlerAdapter {

  private static final AttributeKey<Peer> PEER = AttributeKey.valueOf("peer");

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    ctx.channel().attr(PEER).set(new Peer(ctx.channel()));
    ctx.fireChannelActive();
  }

  @Override
  public void channelRead(ChannelHandlerContext ctx, Object message) {
    ctx.channel().attr(PEER).get().answer(message);
  }

  private record Peer(Channel channel) {

    void answer(Object message) {
      channel.writeAndFlush(message);
    }
  }
}
