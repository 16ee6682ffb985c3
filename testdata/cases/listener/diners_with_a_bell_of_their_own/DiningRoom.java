package cases.listener.diners_with_a_bell_of_their_own;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who sits where. */
public final class DiningRoom {
  private final Map<String, Diner> diners = new ConcurrentHashMap<>();

  public void sit(String seat) {
    try (Diner before = diners.put(seat, new Diner(seat, new Bell()))) {
      System.out.println(seat + " was " + (before == null ? "free" : "taken"));
    }
  }

  public void pay(String seat) {
    Diner diner = diners.remove(seat);
    if (diner != null) {
      diner.close();
    }
  }
}
