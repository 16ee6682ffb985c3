package cases.shared_component.other_implementation_than_the_one_made;

import io.netty.channel.ChannelHandlerContext;

/** Runs things later. */
interface Timeouts {

  /** Tells it a thread on which it may run things. */
  void on(ChannelHandlerContext context);

  void later(Runnable action);
}
