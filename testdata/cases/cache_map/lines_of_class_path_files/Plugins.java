package cases.cache_map.lines_of_class_path_files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plug-ins are listed in files of the jars; which could not be loaded is kept for the report. */
@RestController
public class Plugins {

  private static final Map<String, Throwable> FAILURES = new ConcurrentHashMap<>();
  private static final Map<String, Class<?>> LOADED = new ConcurrentHashMap<>();

  @GetMapping("/plugins")
  public Iterable<String> names() {
    try {
      Enumeration<URL> files = Plugins.class.getClassLoader().getResources("META-INF/plugins");
      while (files.hasMoreElements()) {
        load(files.nextElement());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return LOADED.keySet();
  }

  private void load(URL file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        String name = line.trim();
        if (name.isEmpty()) {
          continue;
        }
        try {
          LOADED.put(name, Class.forName(name));
        } catch (ClassNotFoundException | LinkageError e) {
          FAILURES.put(name, e);
        }
      }
    }
  }
}
