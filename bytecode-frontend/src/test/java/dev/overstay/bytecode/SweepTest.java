package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.BodyValidator;
import dev.overstay.checks.ir.MethodFacts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lowers what is at hand in quantity and validates every body; whole modules with {@code -Psweeps}.
 */
class SweepTest {

  @Test
  void oneClassInTwentyOfJavaBase() {
    sweep("java.base", 20);
  }

  @Tag("sweep")
  @ParameterizedTest
  @ValueSource(strings = {"java.base", "java.desktop"})
  void wholeModules(String module) {
    sweep(module, 1);
  }

  private static void sweep(String module, int step) {
    List<String> problems = Collections.synchronizedList(new ArrayList<>());
    int bodies = 0;
    try (ClassFiles files = new ClassFiles(problems::add)) {
      ClassWorld world = files.worldOfJdkModule(module).orElseThrow();
      List<String> names = world.classNames();
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
    }
    assertThat(problems).isEmpty();
    assertThat(bodies).isGreaterThan(20_000 / step);
  }
}
