package cases.shared_state.read_locks_of_a_container_fixed;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;

/** Draws numbers; the container lets all readers in at once. */
@Singleton
@Lock(LockType.READ)
public class TicketCounter {

  private int drawn;
  private int called;

  @Lock(LockType.WRITE)
  public int draw() {
    drawn++;
    return drawn;
  }

  @Lock(LockType.WRITE)
  public int call() {
    next();
    return called;
  }

  private void next() {
    called++;
  }
}
