package cases.listener.clock_of_the_initializer_fixed;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;

public class Players extends ChannelInitializer<Channel> {

  private final Metronome metronome = new Metronome();

  @Override
  protected void initChannel(Channel channel) {
    channel.pipeline().addLast(new PlayerHandler(metronome));
  }

  void tick() {
    metronome.tick();
  }
}
