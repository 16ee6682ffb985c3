package cases.listener.journal_hooked_by_its_factory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The journal of one import, which goes on where it was interrupted. */
public final class ImportJournal implements AutoCloseable {

  private final FileChannel file;
  private final Thread lastWords;

  private ImportJournal(FileChannel file) {
    this.file = file;
    this.lastWords = new Thread(() -> flush());
  }

  public static ImportJournal of(Path folder, String delivery) throws IOException {
    FileChannel file =
        FileChannel.open(
            folder.resolve(delivery), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    ImportJournal journal = new ImportJournal(file);
    Runtime.getRuntime().addShutdownHook(journal.lastWords); // want: ListenerNeverUnregistered
    return journal;
  }

  private void flush() {
    try {
      file.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
