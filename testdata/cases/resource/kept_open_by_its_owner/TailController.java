package cases.resource.kept_open_by_its_owner;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.RandomAccessFile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the end of a log, which it opens once. */
@RestController
public class TailController {

  private RandomAccessFile log;

  @GetMapping("/tail")
  public String tail() throws IOException {
    if (log == null) {
      RandomAccessFile opened = new RandomAccessFile("server.log", "r");
      log = opened;
    }
    log.seek(Math.max(0, log.length() - 200));
    return log.readLine();
  }

  @PreDestroy
  void close() throws IOException {
    if (log != null) {
      log.close();
    }
  }
}
