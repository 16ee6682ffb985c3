package cases.async_task.own_future_given_back_to_the_caller_fixed;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that is known later. */
class Outcome<T> implements Future<T> {
  private final CountDownLatch known = new CountDownLatch(1);
  private volatile T value;

  void set(T value) {
    this.value = value;
    known.countDown();
  }

  @Override
  public boolean cancel(boolean interrupt) {
    return false;
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public boolean isDone() {
    return known.getCount() == 0;
  }

  @Override
  public T get() throws InterruptedException {
    known.await();
    return value;
  }

  @Override
  public T get(long timeout, TimeUnit unit) throws InterruptedException, TimeoutException {
    if (!known.await(timeout, unit)) {
      throw new TimeoutException();
    }
    return value;
  }
}
