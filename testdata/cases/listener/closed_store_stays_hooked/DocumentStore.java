package cases.listener.closed_store_stays_hooked;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class DocumentStore implements Closeable {
  private final FileChannel file;

  public DocumentStore(Path path) throws IOException {
    this.file = FileChannel.open(path, StandardOpenOption.READ);
    Runtime.getRuntime().addShutdownHook(new Thread(this::closeQuietly)); // want: ListenerNeverUnregistered
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
    file.close();
  }
}
