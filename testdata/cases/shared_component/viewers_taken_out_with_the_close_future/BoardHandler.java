package cases.shared_component.viewers_taken_out_with_the_close_future;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows a departure board to whoever asks for a station, until the connection ends. */
@Sharable
public class BoardHandler extends SimpleChannelInboundHandler<TextWebSocketFrame> {

  private final Map<ChannelHandlerContext, String> viewers = new ConcurrentHashMap<>();

  @Override
  protected void channelRead0(ChannelHandlerContext context, TextWebSocketFrame frame) {
    if (frame.text().startsWith("hello ")) {
      context.channel().closeFuture().addListener(future -> viewers.remove(context));
    } else {
      viewers.put(context, frame.text());
    }
  }

  public void departed(String station, String train) {
    viewers.forEach(
        (viewer, asked) -> {
          if (asked.equals(station)) {
            viewer.writeAndFlush(new TextWebSocketFrame(train));
          }
        });
  }
}
