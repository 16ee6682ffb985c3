package cases.resource.own_reader_left_open;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Imports what another system left in a directory. */
@RestController
public class ImportController {

  /** Reads records from a file. */
  static final class RecordReader implements Closeable {
    private final BufferedReader in;

    RecordReader(Path file) throws IOException {
      in = Files.newBufferedReader(file);
    }

    String[] next() throws IOException {
      String line = in.readLine();
      return line == null ? null : line.split(";");
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private final Path inbox = Path.of("/srv/inbox");

  @PostMapping("/import")
  public int load(@RequestParam String file) throws IOException {
    RecordReader reader = new RecordReader(inbox.resolve(file)); // want: ResourceNotClosed
    int records = 0;
    String[] record;
    while ((record = reader.next()) != null) {
      if (record.length != 3) {
        throw new IOException("record " + records + " has " + record.length + " fields");
      }
      records++;
    }
    return records;
  }
}
