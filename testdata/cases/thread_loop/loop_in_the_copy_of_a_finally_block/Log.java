package cases.thread_loop.loop_in_the_copy_of_a_finally_block;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Log implements Closeable {

  private final List<Closeable> files = new ArrayList<>();

  public void closeLater() {
    new Thread(this::closeAll).start();
  }

  private void closeAll() {
    try {
      flush();
    } catch (IOException e) {
      System.err.println(e);
    } finally {
      for (Closeable file : files) {
        closeQuietly(file);
      }
    }
  }

  private void flush() throws IOException {
    for (Closeable file : files) {
      if (file == null) {
        throw new IOException("closed");
      }
    }
  }

  private static void closeQuietly(Closeable file) {
    try {
      file.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }

  @Override
  public void close() {
    closeAll();
  }
}
