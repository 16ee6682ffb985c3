package cases.listener.on_the_close_of_a_connection_for_each_query_fixed;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.function.Consumer;

public class QueryHandler extends SimpleChannelInboundHandler<String> {

  interface Engine {
    void run(Query query, Consumer<String> row);
  }

  static final class Query {
    private final String text;
    private volatile boolean dropped;

    Query(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }

    void drop() {
      dropped = true;
    }

    boolean isDropped() {
      return dropped;
    }
  }

  private final Engine engine;

  QueryHandler(Engine engine) {
    this.engine = engine;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String text) {
    Query query = new Query(text);
    ChannelFutureListener onClose = closed -> query.drop();
    ctx.channel().closeFuture().addListener(onClose);
    engine.run(query, ctx::write);
    ctx.flush();
    ctx.channel().closeFuture().removeListener(onClose);
  }
}
