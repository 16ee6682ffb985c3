package cases.growth.scratch_files_until_the_end_fixed;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Lends files to reports; those that are still there at the end are deleted then. */
@Component
public class Scratch {

  private final Set<Path> lent = ConcurrentHashMap.newKeySet();

  public Path lend(String report) throws IOException {
    Path file = Files.createTempFile(report, ".pdf");
    lent.add(file);
    return file;
  }

  public void giveBack(Path file) {
    try {
      Files.deleteIfExists(file);
      lent.remove(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @PreDestroy
  void sweep() {
    Set.copyOf(lent).forEach(this::giveBack);
  }
}
