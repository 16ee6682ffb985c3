package cases.scheduled_task.heartbeat_of_a_lift_by_its_number_fixed;

import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.stereotype.Service;

/** All lifts that are on line, by their numbers. */
@Service
public class Lifts {

  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private final Map<Integer, LiftLink> links = new ConcurrentHashMap<>();

  public void connect(int number, LiftLink.Line line) {
    LiftLink link = new LiftLink(line);
    LiftLink old = links.put(number, link);
    if (old != null) {
      old.disconnected();
    }
    link.connected(timer);
  }

  public void hangUp(int number) {
    LiftLink link = links.remove(number);
    if (link != null) {
      link.disconnected();
    }
  }

  @PreDestroy
  void end() {
    timer.shutdownNow();
  }
}
