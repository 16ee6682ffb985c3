package cases.growth.reference_that_stands_for_a_strong_one;

import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.stereotype.Component;

/** Spare buffers, which give way to other needs only where that is wanted. */
@Component
public class Slots {

  private static final int MOST = 16;

  private static final class Kept<T> extends SoftReference<T> {
    private final T referent;

    Kept(T referent) {
      super(referent);
      this.referent = referent;
    }

    T referent() {
      return referent;
    }
  }

  private final boolean givesWay;
  private final Deque<Reference<byte[]>> spare = new ArrayDeque<>();

  public Slots(boolean givesWay) {
    this.givesWay = givesWay;
  }

  public synchronized byte[] take() {
    Reference<byte[]> slot = spare.poll();
    byte[] buffer = slot == null ? null : slot.get();
    return buffer == null ? new byte[8192] : buffer;
  }

  public synchronized void give(byte[] buffer) {
    if (spare.size() < MOST) {
      spare.push(givesWay ? new SoftReference<>(buffer) : new Kept<>(buffer));
    }
  }
}
