package cases.lock.lock_of_the_caller_taken_back;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;

/** Delivers messages under a lock, which it lets go of while it tells of a failure. */
@Service
public class Consumer {

  private final ReentrantLock dispatch = new ReentrantLock();
  private final Runnable onFailure;

  public Consumer(Runnable onFailure) {
    this.onFailure = onFailure;
  }

  @PostMapping("/message")
  public void deliver(String message) {
    dispatch.lock();
    try {
      if (message.isEmpty()) {
        fail();
      }
    } finally {
      dispatch.unlock();
    }
  }

  private void fail() {
    boolean reclaim = false;
    if (dispatch.isHeldByCurrentThread()) {
      reclaim = true;
      dispatch.unlock();
    }
    try {
      onFailure.run();
    } finally {
      if (reclaim) {
        dispatch.lock();
      }
    }
  }
}
