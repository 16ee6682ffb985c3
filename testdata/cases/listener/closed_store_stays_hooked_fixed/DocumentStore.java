package cases.listener.closed_store_stays_hooked_fixed;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class DocumentStore implements Closeable {
  private final FileChannel file;
  private final Thread hook;

  public DocumentStore(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.READ);
    this.hook = new Thread(this::closeQuietly);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void closeQuietly() {
    try {
      file.close();
    } catch (IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(hook);
    file.close();
  }
}
