package cases.shared_component.connections_put_by_first_handler_fixed;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;

/** Looks at the first bytes of a connection to tell its protocol. */
final class FirstBytes extends ByteToMessageDecoder {
  private final Map<String, Peer> peers;
  private final boolean mayBeSecure;

  FirstBytes(Map<String, Peer> peers, boolean mayBeSecure) {
    this.peers = peers;
    this.mayBeSecure = mayBeSecure;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    super.channelActive(context);
    Peer peer = Peer.of(context.channel());
    if (peer != null) {
      peers.put(Peer.address((InetSocketAddress) context.channel().remoteAddress()), peer);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    peers.remove(Peer.address((InetSocketAddress) context.channel().remoteAddress()));
    super.channelInactive(context);
  }

  @Override
  protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
    if (in.readableBytes() < 2) {
      return;
    }
    if (mayBeSecure && in.getUnsignedByte(in.readerIndex()) == 22) {
      ChannelPipeline pipeline = context.pipeline();
      pipeline.addLast("second", new FirstBytes(peers, false));
      pipeline.remove(this);
      return;
    }
    context.pipeline().remove(this);
  }
}
