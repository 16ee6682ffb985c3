package cases.shared_component.channel_attribute_holds_present_request;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.util.AttributeKey;
import org.slf4j.LoggerFactory;

/** Logs each answer with the request that it is for: the connection's present one. */
public class AccessLogHandler extends ChannelDuplexHandler {

  private static final AttributeKey<HttpRequest> PRESENT = AttributeKey.valueOf("present");

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest request) {
      context.channel().attr(PRESENT).set(request);
    }
    context.fireChannelRead(message);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    HttpRequest request = context.channel().attr(PRESENT).get();
    if (message instanceof HttpResponse response && request != null) {
      LoggerFactory.getLogger(AccessLogHandler.class)
          .info("{} {}", request.uri(), response.status());
    }
    context.write(message, promise);
  }
}
