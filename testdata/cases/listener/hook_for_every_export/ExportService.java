package cases.listener.hook_for_every_export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ExportService {
  @GetMapping("/export")
  public String export(@RequestParam String table) throws IOException {
    Path file = Files.createTempFile("export-", ".csv");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(file))); // want: ListenerNeverUnregistered
    Files.writeString(file, table);
    return file.toString();
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
