package cases.shared_component.channel_of_the_last_answer;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;

/** Answers whoever asks, and shows who was answered last. */
public final class AnswerService {

  private final EventLoopGroup loops = new NioEventLoopGroup(2);
  private volatile Channel last;

  /** Listens at a port. */
  public void start(int port) throws InterruptedException {
    new ServerBootstrap()
        .group(loops)
        .channel(NioServerSocketChannel.class)
        .childHandler(
            new ChannelInitializer<SocketChannel>() {
              @Override
              protected void initChannel(SocketChannel channel) {
                channel.pipeline().addLast(new Answers());
              }
            })
        .bind(port)
        .sync();
  }

  /** Answers one question. */
  void answer(Channel channel, String question) {
    channel
        .writeAndFlush(question.toUpperCase())
        .addListener(
            (ChannelFutureListener)
                future -> {
                  last = future.channel(); // want: RequestStoredInSharedComponent
                });
  }

  /** Who was answered last. */
  public String last() {
    return String.valueOf(last.remoteAddress());
  }

  /** Stops listening. */
  public void stop() {
    loops.shutdownGracefully();
  }

  private final class Answers extends SimpleChannelInboundHandler<String> {

    @Override
    protected void channelRead0(ChannelHandlerContext context, String question) {
      answer(context.channel(), question);
    }
  }
}
