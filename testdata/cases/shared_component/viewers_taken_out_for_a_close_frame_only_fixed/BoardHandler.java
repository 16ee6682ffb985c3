package cases.shared_component.viewers_taken_out_for_a_close_frame_only_fixed;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows a departure board to whoever asks for a station. */
@Sharable
public class BoardHandler extends SimpleChannelInboundHandler<WebSocketFrame> {

  private final Map<ChannelHandlerContext, String> viewers = new ConcurrentHashMap<>();

  @Override
  protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
    if (frame instanceof CloseWebSocketFrame) {
      close(context, (CloseWebSocketFrame) frame);
    } else if (frame instanceof TextWebSocketFrame) {
      viewers.put(context, ((TextWebSocketFrame) frame).text());
    }
  }

  private void close(ChannelHandlerContext context, CloseWebSocketFrame frame) {
    context
        .writeAndFlush(frame.retain())
        .addListener(
            new ChannelFutureListener() {
              @Override
              public void operationComplete(ChannelFuture future) {
                viewers.remove(context);
                context.close();
              }
            });
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    viewers.remove(context);
    super.channelInactive(context);
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
