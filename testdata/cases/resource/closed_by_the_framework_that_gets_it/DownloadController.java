package cases.resource.closed_by_the_framework_that_gets_it;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Streams files to the client. */
@RestController
public class DownloadController {

  @GetMapping("/manual")
  public ResponseEntity<InputStreamResource> manual() throws IOException {
    InputStream in = new FileInputStream("manual.pdf");
    return ResponseEntity.ok(new InputStreamResource(in));
  }

  @GetMapping("/log")
  public Stream<String> log() throws IOException {
    return Files.lines(Path.of("server.log")).filter(line -> !line.isBlank());
  }
}
