package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The findings are the same to the letter, whatever is asked first. */
@Tag("modes")
class DeterminismTest {

  private final CompiledCorpus compiled =
      CompiledCorpus.compile(Corpus.selected(), JavaxCompiler.reference(), "determinism");
  private final List<Case> cases = compiled.corpus().cases();

  @Test
  void theSameTwice() {
    assertThat(findings(cases, names -> names)).isEqualTo(findings(cases, names -> names));
  }

  @Test
  void theSameInAnyOrderOfClasses() {
    Map<String, String> expected = findings(cases, names -> names);

    assertThat(findings(cases, DeterminismTest::reversed)).isEqualTo(expected);
    for (long seed = 1; seed <= 2; seed++) {
      Random random = new Random(seed);
      assertThat(findings(cases, names -> shuffled(names, random))).isEqualTo(expected);
    }
  }

  @Test
  void theSameInAnyOrderOfModules() {
    Map<String, String> expected = findings(cases, names -> names);

    assertThat(findings(reversed(cases), names -> names)).isEqualTo(expected);
    assertThat(findings(shuffled(cases, new Random(3)), names -> names)).isEqualTo(expected);
  }

  /** What is found in each case, by a world and an analysis that know nothing yet. */
  private Map<String, String> findings(List<Case> order, UnaryOperator<List<String>> classOrder) {
    Map<String, String> found = new LinkedHashMap<>();
    try (CorpusAnalysis analysis = new CorpusAnalysis(compiled)) {
      order.forEach(it -> found.put(it.id(), analysis.analyse(it, classOrder).toString()));
    }
    return new TreeMap<>(found);
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> copy = new ArrayList<>(list);
    Collections.reverse(copy);
    return copy;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }
}
