package cases.listener.diners_hear_the_bell_after_they_left;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

/** Rings for all who listen. */
public final class Bell {
  private final Set<Guest> guests = new CopyOnWriteArraySet<>();

  /** Hears a bell. */
  public interface Guest {
    void rung(int times);
  }

  public void hear(Guest guest) {
    guests.add(guest);
  }

  public void leave(Guest guest) {
    guests.remove(guest);
  }

  public void ring(int times) {
    for (Guest guest : guests) {
      guest.rung(times);
    }
  }
}
