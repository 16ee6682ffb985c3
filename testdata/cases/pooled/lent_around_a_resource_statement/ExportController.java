package cases.pooled.lent_around_a_resource_statement;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes documents with serializers that are lent and given back. */
@RestController
public class ExportController {

  @PostMapping("/export")
  public void export(String name) throws IOException {
    Serializer serializer = (Serializer) SerializerPool.getInstance().borrowObject(Serializer.class);
    try (Writer contents = Files.newBufferedWriter(Path.of("/srv/export", name))) {
      serializer.setOutput(contents);
      serializer.document(name);
    } catch (IOException e) {
      System.err.println("Not exported: " + e.getMessage());
    } finally {
      SerializerPool.getInstance().returnObject(serializer);
    }
  }

  @PostMapping("/history")
  public void history(String text) throws IOException {
    Serializer serializer = (Serializer) SerializerPool.getInstance().borrowObject(Serializer.class);
    try {
      try (Writer contents = Files.newBufferedWriter(Path.of("/srv/history"))) {
        serializer.setOutput(contents);
        serializer.document(text);
      }
    } catch (IOException e) {
      throw new IOException("History: " + e.getMessage(), e);
    } finally {
      SerializerPool.getInstance().returnObject(serializer);
    }
  }
}
