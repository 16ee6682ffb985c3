package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.overstay.checks.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Whoever compiled a case and for which release, its findings are the same as those in the class
 * files of the reference, javac 17 with all debug information; and its facts are valid. Cases that
 * a mode cannot compile are skipped and counted in {@code target/conformance/modes.txt}.
 */
@Tag("modes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModesTest {

  private final Corpus corpus = Corpus.selected();
  private final Map<String, List<Finding>> reference = new HashMap<>();
  private final List<String> summary = new ArrayList<>();

  @BeforeAll
  void analyseReference() {
    CompiledCorpus compiled =
        CompiledCorpus.compile(corpus, JavaxCompiler.reference(), "modes-reference");
    try (CorpusAnalysis analysis = new CorpusAnalysis(compiled)) {
      corpus.cases().forEach(it -> reference.put(it.id(), analysis.analyse(it).findings()));
    }
  }

  @Test
  void release8() {
    check("release-8", JavaxCompiler.javac(8, "-g", "-parameters"), Parity.LINES);
  }

  @Test
  void release11() {
    check("release-11", JavaxCompiler.javac(11, "-g", "-parameters"), Parity.LINES);
  }

  @Test
  void withoutParameterNames() {
    check("no-parameters", JavaxCompiler.javac(17, "-g:source,lines"), Parity.LINES);
  }

  @Test
  void withoutDebugInformation() {
    check("no-debug", JavaxCompiler.javac(17, "-g:none"), Parity.RULES);
  }

  @Test
  void ecj() {
    check("ecj", JavaxCompiler.ecj(17), Parity.STATEMENTS);
  }

  @Test
  void ecjRelease8() {
    check("ecj-8", JavaxCompiler.ecj(8), Parity.STATEMENTS);
  }

  @Test
  void jdk25Release21() {
    checkWithJdk25("21");
  }

  @Test
  void jdk25Release25() {
    checkWithJdk25("25");
  }

  /** The trees of this compiler, in the language of each release that it knows. */
  @TestFactory
  Stream<DynamicTest> treesOfThisCompiler() {
    return IntStream.rangeClosed(8, 17)
        .mapToObj(
            release ->
                DynamicTest.dynamicTest(
                    "release " + release,
                    () -> checkTrees("trees-" + release, TreeFindings.of(corpus, release))));
  }

  /** The trees of a newer compiler, in the languages that this one does not know. */
  @Test
  void treesOfJdk25() throws IOException {
    Optional<Path> jdk = ExternalJavac.findJdk(25);
    assumeTrue(jdk.isPresent(), "there is no JDK 25 beside the running one");
    List<Integer> releases = IntStream.rangeClosed(18, 25).boxed().toList();
    ExternalJavac.runHere(jdk.get(), TreeFindings.class, Layout.output(), releases);
    for (int release : releases) {
      checkTrees(
          "jdk25-trees-" + release, TreeFindings.read(TreeFindings.file(Layout.output(), release)));
    }
  }

  private void checkTrees(String mode, TreeFindings found) {
    List<String> expected = new ArrayList<>();
    for (Case each : corpus.cases()) {
      if (found.cases().contains(each.id())) {
        reference
            .getOrDefault(each.id(), List.of())
            .forEach(it -> expected.add(TreeFindings.row(each, it)));
      }
    }
    summary.add(
        String.format(
            "%s: %d cases, %d findings, %d skipped as they do not compile",
            mode,
            found.cases().size(),
            found.rows().size(),
            corpus.cases().size() - found.cases().size()));
    assertThat(found.cases()).isNotEmpty();
    assertThat(found.problems()).isEmpty();
    assertThat(found.rows()).containsExactlyInAnyOrderElementsOf(expected);
  }

  private void checkWithJdk25(String release) {
    Optional<Path> jdk = ExternalJavac.findJdk(25);
    if (jdk.isEmpty()) {
      summary.add("jdk25-" + release + ": there is no JDK 25 beside the running one");
    }
    assumeTrue(jdk.isPresent(), "there is no JDK 25 beside the running one");
    List<String> options =
        List.of("--release", release, "-g", "-parameters", "-proc:none", "-nowarn");
    check("jdk25-" + release, new ExternalJavac(jdk.get(), options), Parity.LINES);
  }

  private void check(String mode, SourceCompiler compiler, Parity parity) {
    CompiledCorpus compiled = CompiledCorpus.compile(corpus, compiler, mode);
    List<String> differing = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    KnownGaps gaps = KnownGaps.of(mode);
    Set<String> closed = new TreeSet<>(gaps.reasons().keySet());
    try (CorpusAnalysis analysis = new CorpusAnalysis(compiled)) {
      for (Case each : compiled.corpus().cases()) {
        List<String> differences =
            parity.differences(
                reference.getOrDefault(each.id(), List.of()),
                analysis.analyse(each).findings(),
                parity == Parity.STATEMENTS ? Parity.statements(each) : Map.of());
        if (!differences.isEmpty() && gaps.has(each)) {
          closed.remove(each.id());
        } else if (!differences.isEmpty()) {
          differing.add(each.id() + "\n" + String.join("\n", differences));
        }
      }
      problems.addAll(FactsCheck.problems(analysis.classes()));
      problems.addAll(analysis.problems());
    }
    int cases = compiled.corpus().cases().size();
    summary.add(
        String.format(
            "%s: %d cases the same, %d not, %d known not to be, %d skipped as they do not compile",
            mode,
            cases - differing.size() - gaps.reasons().size(),
            differing.size(),
            gaps.reasons().size(),
            compiled.skipped().size()));
    assertThat(cases).as("cases that compile; %s", compiled.skipped()).isPositive();
    assertThat(String.join("\n", differing)).as("what differs from the reference").isEmpty();
    assertThat(closed).as("gaps that are none any more: take them out of the list").isEmpty();
    assertThat(problems).isEmpty();
  }

  @AfterAll
  void report() {
    Layout.report("modes.txt", summary);
  }
}
