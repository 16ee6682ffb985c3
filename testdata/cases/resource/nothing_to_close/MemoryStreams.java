package cases.resource.nothing_to_close;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Streams and readers that hold nothing but memory. */
@RestController
public class MemoryStreams {

  @PostMapping("/first-line")
  public String firstLine(@RequestBody String text) throws IOException {
    BufferedReader reader = new BufferedReader(new StringReader(text));
    Scanner words = new Scanner(text);
    StringWriter out = new StringWriter();
    out.write(reader.readLine());
    if (words.hasNext()) {
      out.write(words.next());
    }
    return out.toString();
  }

  @PostMapping("/first-entry")
  public String firstEntry(@RequestBody byte[] zip) throws IOException {
    ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip));
    ZipEntry entry = entries.getNextEntry();
    return entry == null ? "" : entry.getName();
  }

  @PostMapping("/frozen")
  public int frozen(@RequestBody List<String> words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ObjectOutputStream objects = new ObjectOutputStream(bytes);
    objects.writeObject(words.toArray(String[]::new));
    objects.flush();
    Stream<String> upper = words.stream().map(String::toUpperCase);
    bytes.write(upper.toList().toString().getBytes(StandardCharsets.UTF_8));
    return bytes.size();
  }
}
