package cases.listener.gauge_told_of_memory_and_nothing_else;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.NotificationBroadcaster;
import javax.management.NotificationListener;

/** The memory gauge of one dashboard page; a page is closed when its viewer goes on. */
public class MemoryGauge implements AutoCloseable {

  private final NotificationBroadcaster memory =
      (NotificationBroadcaster) ManagementFactory.getMemoryMXBean();
  private final AtomicInteger alarms = new AtomicInteger();
  private NotificationListener onAlarm;

  public MemoryGauge() {
    onAlarm = (alarm, nothing) -> alarms.incrementAndGet();
    memory.addNotificationListener(onAlarm, null, null); // want: ListenerNeverUnregistered
  }

  public int alarms() {
    return alarms.get();
  }

  @Override
  public void close() throws Exception {
    onAlarm = null;
  }
}
