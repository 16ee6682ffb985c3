package cases.lock.kept_where_nothing_is_to_be_had;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The berths of a harbour, given to ships in the order in which they call. */
public final class Berths {

  private final Lock lock = new ReentrantLock();
  private final Deque<Integer> free = new ArrayDeque<>();
  private boolean closed;

  public int assign(String ship) {
    lock.lock(); // want: LockNotReleased
    if (closed || ship.isBlank()) {
      return -1;
    }
    try {
      Integer berth = free.pollFirst();
      return berth == null ? -1 : berth;
    } finally {
      lock.unlock();
    }
  }

  public void vacate(int berth) {
    lock.lock();
    try {
      free.addLast(berth);
    } finally {
      lock.unlock();
    }
  }

  public void close() {
    lock.lock();
    try {
      closed = true;
    } finally {
      lock.unlock();
    }
  }
}
