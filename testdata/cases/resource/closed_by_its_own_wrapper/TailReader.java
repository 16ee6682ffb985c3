package cases.resource.closed_by_its_own_wrapper;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readers of one's own, which are closed, given away, or kept by whoever closes them. */
@RestController
public class TailReader {

  static final class Lines implements Closeable {
    private final BufferedReader in;

    Lines(Path file) throws IOException {
      in = Files.newBufferedReader(file);
    }

    String next() throws IOException {
      return in.readLine();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  static final class Pair implements AutoCloseable {
    private final Lines left;
    private final Lines right;

    Pair(Path left, Path right) throws IOException {
      this.left = new Lines(left);
      try {
        this.right = new Lines(right);
      } catch (IOException e) {
        this.left.close();
        throw e;
      }
    }

    boolean same() throws IOException {
      return String.valueOf(left.next()).equals(right.next());
    }

    @Override
    public void close() throws IOException {
      try (Lines first = left) {
        right.close();
      }
    }
  }

  @GetMapping("/same")
  public boolean same(@RequestParam String left, @RequestParam String right) throws IOException {
    try (Pair pair = new Pair(Path.of(left), Path.of(right))) {
      return pair.same();
    }
  }

  @GetMapping("/first")
  public String first(@RequestParam String file) throws IOException {
    Lines lines = open(file);
    try {
      return lines.next();
    } finally {
      lines.close();
    }
  }

  private static Lines open(String file) throws IOException {
    return new Lines(Path.of(file));
  }
}
