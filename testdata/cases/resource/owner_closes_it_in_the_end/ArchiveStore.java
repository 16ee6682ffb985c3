package cases.resource.owner_closes_it_in_the_end;

import jakarta.annotation.PreDestroy;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opened once, closed when the application stops; rotated in between. */
@Component
public class ArchiveStore {

  private final ZipFile archive;
  private BufferedWriter journal;

  public ArchiveStore() throws IOException {
    archive = new ZipFile("/srv/archive.zip");
    journal = open();
  }

  private static BufferedWriter open() throws IOException {
    return Files.newBufferedWriter(Path.of("/srv/journal"), StandardOpenOption.APPEND);
  }

  public byte[] entry(String name) throws IOException {
    InputStream in = archive.getInputStream(archive.getEntry(name));
    try {
      return in.readAllBytes();
    } finally {
      in.close();
    }
  }

  public synchronized void rotate() throws IOException {
    journal.close();
    journal = open();
  }

  @PreDestroy
  synchronized void stop() throws IOException {
    try {
      journal.close();
    } finally {
      archive.close();
    }
  }
}

/** Shows the archive. */
@RestController
class ArchiveController {

  private final ArchiveStore store;

  ArchiveController(ArchiveStore store) {
    this.store = store;
  }

  @GetMapping("/archive/{name}")
  public byte[] entry(@PathVariable String name) throws IOException {
    return store.entry(name);
  }

  @GetMapping("/rotate")
  public void rotate() throws IOException {
    store.rotate();
  }
}
