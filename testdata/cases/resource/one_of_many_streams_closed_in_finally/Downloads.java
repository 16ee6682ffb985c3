package cases.resource.one_of_many_streams_closed_in_finally;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What can be downloaded comes from many places. */
@RestController
public class Downloads {

  private final Path home;
  private final Archive archive;

  public Downloads(Path home, Archive archive) {
    this.home = home;
    this.archive = archive;
  }

  @GetMapping("/downloads/{kind}/{name}")
  public void download(
      @PathVariable String kind, @PathVariable String name, OutputStream out) throws IOException {
    InputStream in = null;
    try {
      switch (kind) {
        case "terms" -> in = new ByteArrayInputStream(text("terms", name));
        case "privacy" -> in = new ByteArrayInputStream(text("privacy", name));
        case "imprint" -> in = new ByteArrayInputStream(text("imprint", name));
        case "invoice" -> in = archive.invoice(name);
        case "receipt" -> in = archive.receipt(name);
        case "reminder" -> in = archive.reminder(name);
        case "contract" -> in = archive.contract(name);
        case "letter" -> in =
            new SequenceInputStream(archive.letter(name), new ByteArrayInputStream(text("", name)));
        case "log" -> in = new GZIPInputStream(Files.newInputStream(home.resolve(name + ".gz")));
        default -> in = Files.newInputStream(home.resolve(name));
      }
      archive.note(name);
      in.transferTo(out);
    } finally {
      if (in != null) {
        in.close();
      }
    }
  }

  private static byte[] text(String kind, String name) {
    return (kind + ": " + name).getBytes(StandardCharsets.UTF_8);
  }

  /** Papers. */
  public interface Archive {
    InputStream invoice(String name) throws IOException;

    InputStream receipt(String name) throws IOException;

    InputStream reminder(String name) throws IOException;

    InputStream contract(String name) throws IOException;

    InputStream letter(String name) throws IOException;

    void note(String name) throws IOException;
  }
}
