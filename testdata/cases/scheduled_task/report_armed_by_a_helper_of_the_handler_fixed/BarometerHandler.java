package cases.scheduled_task.report_armed_by_a_helper_of_the_handler_fixed;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

public class BarometerHandler extends ChannelInboundHandlerAdapter {

  private Future<?> reports;

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    begin(ctx, 30);
    ctx.fireChannelActive();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    end();
    ctx.fireChannelInactive();
  }

  private void begin(ChannelHandlerContext ctx, int seconds) {
    reports = ctx.executor().scheduleWithFixedDelay(() -> ctx.writeAndFlush("?"), seconds, seconds, TimeUnit.SECONDS);
  }

  private void end() {
    if (reports != null) {
      reports.cancel(false);
    }
  }
}
