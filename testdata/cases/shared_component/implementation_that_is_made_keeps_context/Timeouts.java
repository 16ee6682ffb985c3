package cases.shared_component.implementation_that_is_made_keeps_context;

import io.netty.channel.ChannelHandlerContext;

/** Runs things later. */
interface Timeouts {

  /** Tells it a thread on which it may run things. */
  void on(ChannelHandlerContext context);

  void later(Runnable action);
}
