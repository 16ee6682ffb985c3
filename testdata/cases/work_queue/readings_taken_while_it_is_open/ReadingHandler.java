package cases.work_queue.readings_taken_while_it_is_open;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** What the meters send. */
public class ReadingHandler extends SimpleChannelInboundHandler<String> {

  private final ReadingStore store;

  public ReadingHandler(ReadingStore store) {
    this.store = store;
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, String reading) {
    store.take(reading);
  }
}
