package cases.resource.wrapper_tested_before_it_is_closed;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
      in = new BufferedInputStream(new FileInputStream(file.toFile()));
    }
    if (in == null) {
      in = ManualController.class.getResourceAsStream(name);
      if (null == in) {
        return new byte[0];
      }
    }
    try {
      return in.readAllBytes();
    } finally {
      in.close();
    }
  }

  @GetMapping("/summary")
  public byte[] summary(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = null;
    try {
      if (name.endsWith(".txt")) {
        in = new BufferedInputStream(Files.newInputStream(folder.resolve(name)));
      } else {
        in = ManualController.class.getResourceAsStream(name);
      }
      in.transferTo(out);
    } finally {
      if (null != in) {
        in.close();
      }
    }
    return out.toByteArray();
  }

  @GetMapping("/manuals")
  public List<Path> manuals() throws IOException {
    return list(Files::isReadable);
  }

  private List<Path> list(Predicate<Path> filter) throws IOException {
    try (Stream<Path> files = Files.list(folder).filter(filter)) {
      return files.collect(Collectors.toList());
    }
  }
}
