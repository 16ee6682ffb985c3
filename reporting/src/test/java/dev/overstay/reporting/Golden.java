package dev.overstay.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what a report looks like; {@code -Dgolden.update} writes them anew. */
final class Golden {

  private static final Path FILES = Path.of("src/test/resources/golden");

  private Golden() {}

  static void check(Reporter reporter, Report report, String file) throws IOException {
    String written = written(reporter, report);
    Path expected = FILES.resolve(file);
    if (System.getProperty("golden.update") != null) {
      Files.createDirectories(FILES);
      Files.writeString(expected, written);
    }
    assertThat(written)
        .as("%s, as %s writes it", file, reporter)
        .isEqualTo(Files.readString(expected));
  }

  static String written(Reporter reporter, Report report) throws IOException {
    StringWriter text = new StringWriter();
    reporter.write(report, text);
    return text.toString();
  }
}
