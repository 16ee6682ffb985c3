package cases.scheduled_task.tank_gauge_poll_fixed;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** The gauges that are connected. */
@Component
public class GaugeLinks {

  private final TaskScheduler clock;
  private final Map<Integer, GaugeLink> links = new ConcurrentHashMap<>();

  public GaugeLinks(TaskScheduler clock) {
    this.clock = clock;
  }

  public void calledIn(int gauge, Socket socket) throws IOException {
    GaugeLink link = new GaugeLink(socket);
    GaugeLink before = links.put(gauge, link);
    if (before != null) {
      before.close();
    }
    link.open(clock);
  }

  public void hungUp(int gauge) throws IOException {
    GaugeLink link = links.remove(gauge);
    if (link != null) {
      link.close();
    }
  }
}
