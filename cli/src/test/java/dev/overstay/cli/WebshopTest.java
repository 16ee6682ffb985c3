package dev.overstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's first command: exactly the defects that were planted in the sample application. */
class WebshopTest {

  private static final Path WEBSHOP = Path.of("../testdata/webshop");
  private static final Pattern WANT = Pattern.compile("// want: (\\w+)");
  private static final Pattern FOUND =
      Pattern.compile("(?m)^(?:error|warning)\\[(\\w+)]: .*\\n *--> (\\S+?\\.java:\\d+)(:\\d+)?$");

  @Test
  void reportsWhatIsMarked() throws IOException {
    check(Run.of(new BytecodeEngine(), "scan", "--engine", "bytecode", WEBSHOP.toString()));
  }

  @Test
  void reportsTheSameFromItsSources() throws IOException {
    Run run = Run.of(new BytecodeEngine(), "scan", "--engine", "source", WEBSHOP.toString());
    check(run);
    assertThat(run.err()).isEmpty();
    // Columns are known from sources only.
    assertThat(run.out()).containsPattern("--> \\S+\\.java:\\d+:\\d+\n");
  }

  private static void check(Run run) throws IOException {
    Set<String> found = new TreeSet<>();
    Matcher matcher = FOUND.matcher(run.out());
    while (matcher.find()) {
      found.add(matcher.group(2) + " " + matcher.group(1));
    }
    assertThat(found).isEqualTo(wanted());
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  /** A mark is on the line, or alone on the line above. */
  private static Set<String> wanted() throws IOException {
    Path sources = WEBSHOP.resolve("src/main/java");
    Set<String> wanted = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher want = WANT.matcher(lines.get(i));
        if (want.find()) {
          int line = lines.get(i).strip().startsWith("//") ? i + 2 : i + 1;
          wanted.add(
              Targets.slashes(sources.relativize(file).toString())
                  + ":"
                  + line
                  + " "
                  + want.group(1));
        }
      }
    }
    return wanted;
  }
}
