package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.MethodFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lowers what is at hand in quantity and validates every body; whole modules with {@code -Psweeps},
 * and with {@code -Dsweep.jars=DIRECTORY} every jar in it besides.
 */
class SweepTest {

  @Test
  void oneClassInTwentyOfJavaBase() {
    assertThat(sweepOfJdk("java.base", 20)).isGreaterThan(1_000);
  }

  @Tag("sweep")
  @ParameterizedTest
  @ValueSource(strings = {"java.base", "java.desktop"})
  void wholeModules(String module) {
    assertThat(sweepOfJdk(module, 1)).isGreaterThan(20_000);
  }

  @Tag("sweep")
  @TestFactory
  @EnabledIfSystemProperty(named = "sweep.jars", matches = ".+")
  Stream<DynamicTest> jars() throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty("sweep.jars")))) {
      jars =
          files
              .filter(file -> file.toString().endsWith(".jar"))
              .filter(file -> !file.toString().endsWith("-sources.jar"))
              .sorted()
              .toList();
    }
    assertThat(jars).isNotEmpty();
    return jars.stream()
        .map(jar -> DynamicTest.dynamicTest(jar.getFileName() + "", () -> jar(jar)));
  }

  private static void jar(Path jar) {
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    int bodies = 0;
    try (ClassFiles files = new ClassFiles(problems::add)) {
      for (Input module : files.expand(jar)) {
        bodies += sweep(files.world(module, List.of()), 1, problems);
      }
    }
    System.out.printf("%s: %d bodies%n", jar.getFileName(), bodies);
    assertThat(problems).isEmpty();
    assertThat(bodies).isPositive();
  }

  private static int sweepOfJdk(String module, int step) {
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    try (ClassFiles files = new ClassFiles(problems::add)) {
      int bodies = sweep(files.worldOfJdkModule(module).orElseThrow(), step, problems);
      assertThat(problems).isEmpty();
      return bodies;
    }
  }

  private static int sweep(ClassWorld world, int step, List<String> problems) {
    List<String> names = world.classNames();
    int bodies = 0;
    for (int i = 0; i < names.size(); i += step) {
      for (MethodFacts method : world.find(names.get(i)).orElseThrow().methods()) {
        Optional<Body> body = method.body();
        assertThat(body.isPresent())
            .as("%s %s", method, problems)
            .isEqualTo(method.code() == MethodFacts.Code.PRESENT);
        body.ifPresent(it -> assertThat(BodyValidator.validate(it)).as("%s", it).isEmpty());
        bodies += body.isPresent() ? 1 : 0;
      }
    }
    return bodies;
  }
}
