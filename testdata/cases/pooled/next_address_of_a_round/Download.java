package cases.pooled.next_address_of_a_round;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Loads a file from whichever mirror has it. */
public class Download {

  private final Mirrors mirrors;

  public Download(List<URI> known) {
    this.mirrors = new Mirrors(known);
  }

  public void load(String name, Path to) throws IOException {
    URI mirror = mirrors.next();
    if (mirror == null) {
      throw new IOException("no mirror");
    }
    try (InputStream in = mirror.resolve(name).toURL().openStream()) {
      Files.copy(in, to);
    }
  }
}
