package cases.growth.stopped_while_one_more_comes;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** All lanes stand still while another is added, and then go on. */
@Service
public class Lanes {

  private final List<Lane> lanes = new ArrayList<>();

  public synchronized void add(String name) {
    for (Lane lane : lanes) {
      lane.stop();
    }
    lanes.add(new Lane(name));
    for (Lane lane : lanes) {
      lane.start();
    }
  }

  private static final class Lane {
    private final String name;
    private boolean moving;

    Lane(String name) {
      this.name = name;
    }

    void start() {
      moving = !name.isEmpty();
    }

    void stop() {
      moving = false;
    }
  }
}
