package cases.listener.clock_of_the_initializer;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

public class PlayerHandler extends ChannelInboundHandlerAdapter implements Metronome.Beat {

  private final Metronome metronome;
  private long last;

  public PlayerHandler(Metronome metronome) {
    this.metronome = metronome;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    metronome.hear(this); // want: ListenerNeverUnregistered
    ctx.fireChannelActive();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    last = 0;
    ctx.fireChannelInactive();
  }

  @Override
  public void beat(long number) {
    last = number;
  }
}
