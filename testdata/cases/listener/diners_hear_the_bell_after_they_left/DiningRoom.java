package cases.listener.diners_hear_the_bell_after_they_left;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who sits where. */
public final class DiningRoom {
  private final Map<String, Diner> diners = new ConcurrentHashMap<>();
  private final Bell bell;
  private final Bell.Guest cook = times -> System.out.println("cooking " + times);

  public DiningRoom(Bell bell) {
    this.bell = bell;
    bell.hear(cook);
  }

  public void closeDown() {
    bell.leave(cook);
  }

  public void sit(String seat) {
    try (Diner before = diners.put(seat, new Diner(seat, bell))) {
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
