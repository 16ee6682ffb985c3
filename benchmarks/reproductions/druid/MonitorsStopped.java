/*
 * finding: SchedulerNeverStopped 6c552eb89d7e07e6
 *
 * An application starts the client of the monitor and stops it when it ends, as often as it is
 * deployed; the threads of the scheduler stay and keep the process.
 */

import com.alibaba.druid.support.monitor.MonitorClient;
import com.alibaba.druid.support.monitor.dao.MonitorDao;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.lang.reflect.Proxy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

final class MonitorsStopped {

  public static void main(String[] arguments) {
    Uses.of("monitor clients, all stopped")
        .keeps("threads that keep the process", Threads.keepingTheProcess("pool-"))
        .control(
            "a scheduler of the caller's, shut down",
            number -> {
              ScheduledExecutorService own = Executors.newScheduledThreadPool(1);
              MonitorClient client = new MonitorClient();
              client.setScheduler(own);
              use(client);
              own.shutdownNow();
            })
        .play(number -> use(new MonitorClient()));
  }

  private static void use(MonitorClient client) {
    client.setDao(
        (MonitorDao)
            Proxy.newProxyInstance(
                MonitorsStopped.class.getClassLoader(),
                new Class<?>[] {MonitorDao.class},
                (proxy, method, values) -> null));
    client.start();
    client.stop();
  }
}
