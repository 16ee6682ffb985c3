package cases.scheduled_task.hour_on_the_event_loop;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.util.concurrent.TimeUnit;

public class QuoteHandler extends SimpleChannelInboundHandler<String> {

  interface Market {
    void ask(String symbol, Promise<String> answer);
  }

  private final Market market;

  QuoteHandler(Market market) {
    this.market = market;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String symbol) {
    Promise<String> answer = ctx.executor().newPromise();
    ctx.executor().schedule(() -> giveUp(ctx, answer), 1, TimeUnit.HOURS); // want: ScheduledTaskNeverCancelled
    answer.addListener(done -> ctx.writeAndFlush(answer.getNow()));
    market.ask(symbol, answer);
  }

  private static void giveUp(ChannelHandlerContext ctx, Promise<String> answer) {
    if (answer.cancel(false)) {
      ctx.writeAndFlush("none");
    }
  }
}
