package cases.lock.subclass_does_not_support_a_step;

import java.util.concurrent.locks.ReentrantLock;

/** Counters of visitors; not each kind can be corrected. */
abstract class Counters {

  private final ReentrantLock door = new ReentrantLock();
  private int seen;

  protected abstract void correct(int by);

  final int enter(int by) {
    door.lock();
    correct(by);
    int now = ++seen;
    door.unlock();
    return now;
  }
}
