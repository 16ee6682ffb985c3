package dev.overstay.conformance;

import dev.overstay.spotbugs.OverstayDetector;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The SpotBugs plugin that is on the class path, as the jar that SpotBugs wants. */
final class PluginJar {

  private PluginJar() {}

  /** The plugin's jar; where a build has only come to classes, one is made of them. */
  static Path ofClassPath() {
    Path plugin = Layout.originOf(OverstayDetector.class);
    return Files.isDirectory(plugin) ? packed(plugin) : plugin;
  }

  private static Path packed(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      Path jar = Files.createDirectories(Layout.output()).resolve("spotbugs-plugin.jar");
      try (OutputStream out = Files.newOutputStream(jar);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Path file : sorted) {
          zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
          Files.copy(file, zip);
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
