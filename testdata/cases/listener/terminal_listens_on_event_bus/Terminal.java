package cases.listener.terminal_listens_on_event_bus;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

public class Terminal extends SimpleChannelInboundHandler<String> {
  static final EventBus PRICES = new EventBus("prices");

  private String instrument = "";
  private int ticks;

  @Override
  public void channelActive(ChannelHandlerContext context) {
    PRICES.register(this); // want: ListenerNeverUnregistered
    context.fireChannelActive();
  }

  @Override
  protected void channelRead0(ChannelHandlerContext context, String message) {
    instrument = message;
    context.writeAndFlush(ticks + " ticks");
  }

  @Subscribe
  public void price(String tick) {
    if (tick.startsWith(instrument)) {
      ticks++;
    }
  }
}
