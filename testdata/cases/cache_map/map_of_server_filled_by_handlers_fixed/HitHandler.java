package cases.cache_map.map_of_server_filled_by_handlers_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpRequest;
import java.util.Map;

/** Counts what one connection asks for. */
final class HitHandler extends SimpleChannelInboundHandler<FullHttpRequest> {

  private final Map<String, Integer> hits;

  HitHandler(Map<String, Integer> hits) {
    this.hits = hits;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
    if (hits.size() < 1000) {
      hits.merge(request.uri(), 1, Integer::sum);
    }
    context.close();
  }
}
