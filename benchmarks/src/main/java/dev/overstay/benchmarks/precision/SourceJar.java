package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.precision.ScanReport.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Shows lines out of a library's sources. */
final class SourceJar {

  /** How files end that class files are compiled from. */
  private static final List<String> LANGUAGES = List.of(".java", ".kt", ".scala", ".groovy");

  private final Path jar;

  SourceJar(Path jar) {
    this.jar = jar;
  }

  /** The lines around a place, the line itself marked; one sentence when there are none. */
  String around(Place place, int lines) {
    if (place.line() == 0) {
      return "      (no line known)\n";
    }
    return read(place.file())
        .map(all -> excerpt(all, place.line(), lines))
        .orElse("      (no " + place.file() + " in the sources jar)\n");
  }

  /** How many lines that are not blank its source files have; 0 where there is no such jar. */
  long lines() {
    if (!Files.exists(jar)) {
      return 0;
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      long lines = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (LANGUAGES.stream().anyMatch(entry.getName()::endsWith)) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          lines += text.lines().filter(line -> !line.isBlank()).count();
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String excerpt(List<String> all, int line, int around) {
    StringBuilder text = new StringBuilder();
    int last = Math.min(all.size(), line + around);
    for (int number = Math.max(1, line - around); number <= last; number++) {
      text.append(number == line ? "    > " : "      ")
          .append(number)
          .append("  ")
          .append(all.get(number - 1))
          .append('\n');
    }
    return text.toString();
  }

  /** A file by its package-relative path; some sources jars put all of it below a directory. */
  private Optional<List<String>> read(String path) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Optional<? extends ZipEntry> entry =
          zip.stream()
              .filter(e -> e.getName().equals(path) || e.getName().endsWith("/" + path))
              .min(Comparator.comparingInt(e -> e.getName().length()));
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      byte[] bytes = zip.getInputStream(entry.get()).readAllBytes();
      return Optional.of(new String(bytes, StandardCharsets.UTF_8).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
