package cases.scheduler.one_shot_timer_of_a_constructor_that_fails;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.Timer;
import java.util.TimerTask;

/** Something that is read for half a minute at most: the timer ends when that is over. */
public final class Download implements Closeable {

  private final Timer deadline = new Timer("deadline", true);
  private final InputStream in;
  private volatile boolean late;

  public Download(URI source) throws IOException {
    deadline.schedule(
        new TimerTask() {
          @Override
          public void run() {
            late = true;
          }
        },
        30_000);
    URLConnection connection = source.toURL().openConnection();
    connection.setConnectTimeout(5_000);
    connection.setReadTimeout(5_000);
    this.in = connection.getInputStream();
  }

  public int read(byte[] into) throws IOException {
    if (late) {
      throw new IOException("too late");
    }
    return in.read(into);
  }

  @Override
  public void close() throws IOException {
    deadline.cancel();
    in.close();
  }
}
