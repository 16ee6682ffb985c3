package cases.listener.each_connection_hears_of_the_tariff;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/** Speaks with one meter. */
public class MeterHandler extends ChannelInboundHandlerAdapter implements Tariff.Reader {

  private final Tariff tariff;
  private volatile int cents;

  public MeterHandler(Tariff tariff) {
    this.tariff = tariff;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    tariff.addReader(this); // want: ListenerNeverUnregistered
    super.channelActive(context);
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object used) {
    context.writeAndFlush(used + " for " + cents);
  }

  @Override
  public void costs(int now) {
    cents = now;
  }
}
