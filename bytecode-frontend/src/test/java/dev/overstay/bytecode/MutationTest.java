package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.MethodFacts;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Broken class files: whatever happens to the bytes, reading gives facts that are well formed or a
 * reason, within the heap the build gives its tests, and never throws.
 */
class MutationTest {

  private static final List<String> SEEDS =
      List.of(
          "/java/util/HashMap.class",
          "/java/util/concurrent/ThreadPoolExecutor.class",
          "/java/lang/invoke/LambdaForm.class",
          "/java/util/regex/Pattern.class",
          "/java/lang/Enum.class",
          "/java/util/stream/Collectors.class",
          "/org/junit/jupiter/api/Assertions.class",
          "/java/lang/ProcessHandleImpl$Info.class");

  @Test
  void fiveHundredMutants() throws IOException {
    mutate(500);
  }

  @Tag("sweep")
  @Test
  void tenThousandMutants() throws IOException {
    mutate(10_000);
  }

  private static void mutate(int count) throws IOException {
    int read = 0;
    for (int i = 0; i < count; i++) {
      byte[] seed = seed(SEEDS.get(i % SEEDS.size()));
      byte[] mutant = mutant(seed, new Random(i));
      try {
        read += check(mutant) ? 1 : 0;
      } catch (Throwable e) {
        throw new AssertionError("mutant " + i, e);
      }
    }
    // Most mutants must still be read in part: else this tests nothing but the first bytes.
    assertThat(read).isBetween(count / 10, count);
  }

  private static byte[] seed(String name) throws IOException {
    try (InputStream in = MutationTest.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  private static byte[] mutant(byte[] seed, Random random) {
    byte[] bytes = seed.clone();
    switch (random.nextInt(5)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      // Behind the constant pool, where code and attributes are.
      case 1 -> flip(bytes, bytes.length / 2, 1 + random.nextInt(3), random);
      case 2 -> flip(bytes, 0, 1 + random.nextInt(20), random);
      case 3 -> {
        int at = random.nextInt(bytes.length - 4);
        Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xFF : 0x7F));
      }
      default -> {
        int from = random.nextInt(bytes.length - 64);
        int to = random.nextInt(bytes.length - 64);
        System.arraycopy(seed, from, bytes, to, 64);
      }
    }
    return bytes;
  }

  private static void flip(byte[] bytes, int from, int times, Random random) {
    for (int i = 0; i < times; i++) {
      bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
    }
  }

  /** Whether the mutant was read. */
  private static boolean check(byte[] mutant) {
    List<String> problems = new ArrayList<>();
    ReadResult result = ClassFileReader.read(mutant, problems::add);
    if (result instanceof ReadResult.Refused refused) {
      assertThat(refused.reason()).startsWith("it ");
      return false;
    }
    for (MethodFacts method : ((ReadResult.Read) result).facts().methods()) {
      int before = problems.size();
      Optional<Body> body = method.body();
      body.ifPresent(it -> assertThat(BodyValidator.validate(it)).as("%s", it).isEmpty());
      if (method.code() == MethodFacts.Code.PRESENT && body.isEmpty()) {
        assertThat(problems.size()).as("%s", method).isGreaterThanOrEqualTo(before);
        assertThat(problems).isNotEmpty();
      }
    }
    return true;
  }
}
