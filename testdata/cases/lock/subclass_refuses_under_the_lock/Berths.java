package cases.lock.subclass_refuses_under_the_lock;

import java.util.concurrent.locks.ReentrantLock;

/** How berths are given out; each harbour says which ships it takes. */
abstract class Berths {

  private final ReentrantLock quay = new ReentrantLock();
  private int taken;

  protected abstract void admit(int draught);

  final int moor(int draught) {
    quay.lock(); // want: LockNotReleased
    admit(draught);
    int berth = ++taken;
    quay.unlock();
    return berth;
  }
}
