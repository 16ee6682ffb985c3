package cases.resource.wrapper_made_by_a_helper_is_closed;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counts the entries of archives. */
@RestController
public class ArchiveController {

  @GetMapping("/archives/{number}/entries")
  public int entries(@PathVariable int number) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(open(number))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        count++;
      }
      return count;
    }
  }

  private InputStream open(int number) throws IOException {
    return new FileInputStream("archive-" + number + ".zip");
  }
}
