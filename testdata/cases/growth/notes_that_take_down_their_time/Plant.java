package cases.growth.notes_that_take_down_their_time;

import jakarta.enterprise.context.ApplicationScoped;

/** The valves of a plant, turned by whoever is on duty. */
@ApplicationScoped
public class Plant {

  private final ValveLog log = new ValveLog();
  private final boolean[] open = new boolean[40];

  public synchronized boolean turn(int valve, String hand) {
    open[valve] = !open[valve];
    log.add(valve, hand);
    return open[valve];
  }

  public synchronized String last() {
    return log.last();
  }
}
