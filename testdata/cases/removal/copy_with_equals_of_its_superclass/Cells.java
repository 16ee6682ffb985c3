package cases.removal.copy_with_equals_of_its_superclass;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
public class Cells {

  /** Equal when the place is. */
  public static class Place {
    private final int x;
    private final int y;

    public Place(int x, int y) {
      this.x = x;
      this.y = y;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Place it && x == it.x && y == it.y;
    }

    @Override
    public int hashCode() {
      return 31 * x + y;
    }
  }

  /** A place with a name, which does not count. */
  public static final class Named extends Place {
    final String name;

    public Named(String name, int x, int y) {
      super(x, y);
      this.name = name;
    }
  }

  private final Map<Place, String> owners = new HashMap<>();

  public synchronized void take(Named place, String owner) {
    owners.put(place, owner);
  }

  public synchronized void leave(int x, int y) {
    owners.remove(new Named("", x, y));
    owners.remove(new Place(x, y));
  }
}
