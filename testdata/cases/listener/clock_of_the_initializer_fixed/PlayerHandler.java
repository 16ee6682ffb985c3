package cases.listener.clock_of_the_initializer_fixed;

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
    metronome.hear(this);
    ctx.fireChannelActive();
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    last = 0;
    metronome.forget(this);
    ctx.fireChannelInactive();
  }

  @Override
  public void beat(long number) {
    last = number;
  }
}
