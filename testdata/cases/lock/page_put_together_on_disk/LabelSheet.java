package cases.lock.page_put_together_on_disk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One sheet of labels, which all clerks add to. */
@RestController
public class LabelSheet {

  private final Lock writing = new ReentrantLock();
  private final OutputStream sheet;

  public LabelSheet(OutputStream sheet) {
    this.sheet = sheet;
  }

  /** Adds a label. */
  @PostMapping("/labels")
  public void add(@RequestBody byte[] label) throws IOException {
    writing.lock(); // want: LockNotReleased
    sheet.write(label);
    sheet.flush();
    writing.unlock();
  }
}
