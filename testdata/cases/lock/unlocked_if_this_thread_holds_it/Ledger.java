package cases.lock.unlocked_if_this_thread_holds_it;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Writes bookings one after another. */
@Controller
public class Ledger {

  private final ReentrantLock lock = new ReentrantLock();
  private final OutputStream file;

  public Ledger(OutputStream file) {
    this.file = file;
  }

  @PostMapping("/bookings")
  public void book(@RequestBody byte[] booking) throws IOException {
    lock.lock();
    try {
      file.write(booking);
      if (booking.length > 1000) {
        lock.unlock();
        file.flush();
      }
    } finally {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }
  }
}
