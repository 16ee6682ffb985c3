package cases.lock.page_put_together_in_memory;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** One sheet of labels, which all clerks add to. */
@RestController
public class LabelSheet {

  private static final int MOST = 65_536;

  private final Lock writing = new ReentrantLock();
  private final ByteArrayOutputStream sheet = new ByteArrayOutputStream();

  /** Adds a label, and begins a new sheet where there is no room. */
  @PostMapping("/labels")
  public void add(@RequestBody byte[] label) throws IOException {
    writing.lock();
    if (sheet.size() + label.length > MOST) {
      sheet.reset();
    }
    sheet.write(label);
    sheet.flush();
    writing.unlock();
  }
}
