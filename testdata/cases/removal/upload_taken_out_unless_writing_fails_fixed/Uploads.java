package cases.removal.upload_taken_out_unless_writing_fails_fixed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Uploads {

  private final Map<String, Long> running = new ConcurrentHashMap<>();

  @PostMapping("/upload")
  public String upload(@RequestBody InputStream body) {
    String id = UUID.randomUUID().toString();
    running.put(id, System.currentTimeMillis());
    try {
      Files.copy(body, Path.of("uploads", id));
    } catch (IOException e) {
      running.remove(id);
      return "failed: " + e.getMessage();
    }
    running.remove(id);
    return id;
  }
}
