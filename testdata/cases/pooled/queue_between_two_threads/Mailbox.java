package cases.pooled.queue_between_two_threads;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** What one thread puts in, another takes out: nobody wants it back. */
public class Mailbox {

  /** A letter. */
  public record Letter(byte[] text) {}

  private final BlockingQueue<Letter> letters = new LinkedBlockingQueue<>(100);

  public void put(Letter letter) {
    letters.add(letter);
  }

  public Letter take() throws InterruptedException {
    return letters.take();
  }

  public void deliver(OutputStream out) throws IOException, InterruptedException {
    Letter letter = take();
    out.write(letter.text());
  }
}
