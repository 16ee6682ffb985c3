package cases.cache_map.lines_of_uploaded_files_fixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Keeps why lines of the last upload could not be imported. */
@RestController
public class Importer {

  private static final Map<String, String> FAILURES = new ConcurrentHashMap<>();

  @PostMapping("/import")
  public int upload(MultipartFile file) throws IOException {
    FAILURES.clear();
    return load(file.getInputStream());
  }

  private int load(InputStream file) throws IOException {
    int count = 0;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        try {
          count += Integer.parseInt(line.trim());
        } catch (NumberFormatException e) {
          FAILURES.put(line, e.getMessage());
        }
      }
    }
    return count;
  }
}
