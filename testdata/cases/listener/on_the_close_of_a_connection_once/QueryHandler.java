package cases.listener.on_the_close_of_a_connection_once;

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
  private volatile Query last;

  QueryHandler(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    Query none = new Query("");
    last = none;
    ChannelFutureListener onClose =
        closed -> {
          none.drop();
          last.drop();
        };
    ctx.channel().closeFuture().addListener(onClose);
    ctx.fireChannelActive();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String text) {
    Query query = new Query(text);
    last = query;
    engine.run(query, ctx::write);
    ctx.flush();
  }
}
