package cases.growth.parts_registered_with_their_time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** The consoles of a control room; each says that it is there. */
@ApplicationScoped
public class Consoles {

  private final List<Desk> desks = new CopyOnWriteArrayList<>();

  public int join(Consumer<String> screen) {
    desks.add(new Desk(screen));
    return desks.size();
  }

  public void show(String text) {
    desks.forEach(desk -> desk.screen.accept(text));
  }

  private static final class Desk {
    private final Consumer<String> screen;
    private final Instant since = Instant.now();

    Desk(Consumer<String> screen) {
      this.screen = screen;
    }

    @Override
    public String toString() {
      return "since " + since;
    }
  }
}
