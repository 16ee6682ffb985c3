package cases.lock.late_guest_sent_away;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuestList {
  interface Guest {
    CompletableFuture<Void> leaveAsync();
  }

  private final Lock lock = new ReentrantLock();
  private final Map<String, Guest> guests;
  private volatile boolean closed = false;

  public GuestList(Map<String, Guest> guests) {
    this.guests = guests;
  }

  public void add(String name, Guest guest) {
    if (this.closed) {
      guest.leaveAsync();
      return;
    }

    try {
      lock.lock();
      if (this.closed) {
        guest.leaveAsync();
        return;
      }

      this.guests.put(name, guest);
    } finally {
      lock.unlock();
    }
  }
}
