package cases.lock.hand_over_hand;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A sorted list whose entries are locked one after another. */
@RestController
public class Playlist {

  private static final class Entry {
    final Lock lock = new ReentrantLock();
    final String title;
    Entry next;

    Entry(String title, Entry next) {
      this.title = title;
      this.next = next;
    }
  }

  private final Entry head = new Entry("", new Entry("\uffff", null));

  @PostMapping("/playlist")
  public void add(@RequestParam String title) {
    Entry before = head;
    before.lock.lock();
    Entry at = before.next;
    at.lock.lock();
    while (at.title.compareTo(title) < 0) {
      before.lock.unlock();
      before = at;
      at = at.next;
      at.lock.lock();
    }
    before.next = new Entry(title, at);
    at.lock.unlock();
    before.lock.unlock();
  }
}
