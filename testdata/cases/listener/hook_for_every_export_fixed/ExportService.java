package cases.listener.hook_for_every_export_fixed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExportService {
  private final Set<Path> open = ConcurrentHashMap.newKeySet();

  public ExportService() {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> open.forEach(ExportService::delete)));
  }

  @GetMapping("/export")
  public String export(@RequestParam String table) throws IOException {
    Path file = Files.createTempFile("export-", ".csv");
    open.add(file);
    Files.writeString(file, table);
    return file.toString();
  }

  @DeleteMapping("/export")
  public void done(@RequestParam String file) {
    Path path = Path.of(file);
    open.remove(path);
    delete(path);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
