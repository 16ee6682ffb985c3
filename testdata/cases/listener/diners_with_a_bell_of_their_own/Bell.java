package cases.listener.diners_with_a_bell_of_their_own;

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
