package cases.thread_local.scratch_that_has_its_volume;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;

/** One archived volume; volumes are opened when somebody looks at them and closed soon after. */
public final class Volume implements Closeable {

  private final RandomAccessFile file;
  private final int page;
  private final ThreadLocal<Scratch> scratches = new ThreadLocal<>();

  public Volume(RandomAccessFile file, int page) {
    this.file = file;
    this.page = page;
  }

  public synchronized byte[] read(long number) throws IOException {
    return scratch().fill(number);
  }

  private Scratch scratch() {
    Scratch scratch = scratches.get();
    if (scratch == null) {
      scratch = new Scratch();
      scratches.set(scratch); // want: ThreadLocalNotRemoved
    }
    return scratch;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private final class Scratch {

    private final byte[] bytes = new byte[page];

    byte[] fill(long number) throws IOException {
      file.seek(number * page);
      file.readFully(bytes);
      return bytes.clone();
    }
  }
}
