package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broken and hostile sources: whatever happens to the text, reading gives facts that are well
 * formed or a reason, in ten seconds a file and the heap of this module's tests, and never throws.
 */
class MutantTest {

  private static final Duration MOST = Duration.ofSeconds(10);

  @TempDir private Path directory;

  @Test
  void twoHundredMutants() throws IOException {
    mutate(200);
  }

  @Tag("sweep")
  @Test
  void fiveThousandMutants() throws IOException {
    mutate(5_000);
  }

  @Test
  void deepAndLongOnes() throws IOException {
    for (HostileSource each : HostileSource.values()) {
      for (int size : new int[] {100, 5_000}) {
        check(each + " of " + size, each.of(size).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Tag("sweep")
  @Test
  void linesOfFiveMegabytes() throws IOException {
    for (HostileSource each : HostileSource.values()) {
      if (each.isLine()) {
        String text = each.of(5_000_000 / (each.of(2).length() - each.of(1).length()));
        check(each + " long", text.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void mutate(int count) throws IOException {
    List<Path> seeds = seeds();
    int read = 0;
    for (int i = 0; i < count; i++) {
      Path seed = seeds.get(i * 7919 % seeds.size());
      byte[] mutant = Mutation.of(Files.readString(seed), new Random(i));
      read += check("mutant " + i + " of " + seed, mutant) ? 1 : 0;
    }
    // Some must still be read: else this tests nothing but the first bytes.
    assertThat(read).isBetween(count / 20, count);
  }

  /** The sources of the front end itself, and its tests. */
  private static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Whether a file with this content was read. */
  private boolean check(String what, byte[] content) throws IOException {
    Path file = directory.resolve("Mutant.java");
    Files.write(file, content);
    ReadSources result;
    try {
      result = ReadSources.of(List.of(file));
    } catch (AssertionError e) {
      Path kept = Files.createDirectories(Path.of("target/mutants")).resolve("Failing.java");
      Files.write(kept, content);
      throw new AssertionError(what + ", kept as " + kept, e);
    }
    assertThat(result.processorTime()).as(what).isLessThan(MOST);
    assertThat(result.defects()).as(what).isEmpty();
    assertThat(result.unread() == 0 || !result.problems().isEmpty()).as(what).isTrue();
    return result.unread() == 0;
  }
}
