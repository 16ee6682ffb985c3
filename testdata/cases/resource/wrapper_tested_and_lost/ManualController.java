package cases.resource.wrapper_tested_and_lost;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Manuals, from a directory or else from the class path. */
@RestController
public class ManualController {

  private final Path folder = Path.of("/srv/manuals");

  @GetMapping("/manual")
  public byte[] manual(String name) throws IOException {
    InputStream in = null;
    Path file = folder.resolve(name);
    if (Files.isReadable(file)) {
      in = new BufferedInputStream(new FileInputStream(file.toFile())); // want: ResourceNotClosed
    }
    if (in == null) {
      return new byte[0];
    }
    byte[] text = in.readNBytes(100_000);
    if (text.length == 100_000) {
      return new byte[0];
    }
    in.close();
    return text;
  }
}
