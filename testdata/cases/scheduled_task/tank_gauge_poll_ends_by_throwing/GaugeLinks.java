package cases.scheduled_task.tank_gauge_poll_ends_by_throwing;

import java.io.IOException;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Component;

/** The gauges that are connected. */
@Component
public class GaugeLinks {

  private final ScheduledExecutorService clock;
  private final Map<Integer, GaugeLink> links = new ConcurrentHashMap<>();

  public GaugeLinks(ScheduledExecutorService clock) {
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
