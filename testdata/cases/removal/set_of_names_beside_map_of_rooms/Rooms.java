package cases.removal.set_of_names_beside_map_of_rooms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

public final class Rooms {

  private static final Map<String, Object> ROOMS = new HashMap<>();
  private static final Set<String> NAMES = new HashSet<>();

  private Rooms() {}

  public static synchronized boolean enter(String name) {
    ROOMS.put(name, new Object());
    return NAMES.add(name); // want: SiblingIndexForgotten
  }

  public static synchronized void leave(String name) {
    ROOMS.remove(name);
  }
}
