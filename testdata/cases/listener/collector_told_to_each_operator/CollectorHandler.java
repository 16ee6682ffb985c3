package cases.listener.collector_told_to_each_operator;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/** Shows an operator who is connected when the collector ran. */
public class CollectorHandler extends ChannelInboundHandlerAdapter implements NotificationListener {

  private volatile ChannelHandlerContext connection;

  @Override
  public void channelActive(ChannelHandlerContext context) throws Exception {
    connection = context;
    for (GarbageCollectorMXBean collector : ManagementFactory.getPlatformMXBeans(GarbageCollectorMXBean.class)) {
      ((NotificationEmitter) collector).addNotificationListener((n, h) -> handleNotification(n, h), null, null); // want: ListenerNeverUnregistered
    }
    super.channelActive(context);
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) throws Exception {
    connection = null;
    super.channelInactive(context);
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    ChannelHandlerContext open = connection;
    if (open != null) {
      open.writeAndFlush(notification.getMessage());
    }
  }
}
