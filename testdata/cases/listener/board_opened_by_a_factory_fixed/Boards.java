package cases.listener.board_opened_by_a_factory_fixed;

import com.google.common.eventbus.EventBus;
import org.springframework.stereotype.Component;

/** Opens boards; whoever asked for one closes it. */
@Component
public class Boards {

  private final EventBus bus;

  public Boards(EventBus bus) {
    this.bus = bus;
  }

  public Board open(String depot) {
    if (depot == null || depot.isBlank()) {
      throw new IllegalArgumentException("depot");
    }
    return new Board(bus, depot);
  }
}
