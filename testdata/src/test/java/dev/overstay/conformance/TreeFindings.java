package dev.overstay.conformance;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Suppression;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the trees of the compiler that runs this lead to, in the language of one release, as texts
 * that can be handed from one JDK to another.
 *
 * @param cases ids of the cases that the release can compile
 * @param rows what is found in them, {@link #row} each
 * @param problems what could not be read, or is not well formed
 */
record TreeFindings(List<String> cases, List<String> rows, List<String> problems) {

  /** Writes what is found for each of some releases: a directory, then the releases. */
  public static void main(String[] arguments) throws IOException {
    for (int i = 1; i < arguments.length; i++) {
      int release = Integer.parseInt(arguments[i]);
      of(Corpus.selected(), release).write(file(Path.of(arguments[0]), release));
    }
  }

  static Path file(Path directory, int release) {
    return directory.resolve("trees-" + release + ".txt");
  }

  /** What is found in a corpus. */
  static TreeFindings of(Corpus corpus, int release) {
    CompiledCorpus compiled =
        CompiledCorpus.compile(corpus, JavaxCompiler.javac(release), "trees-" + release);
    TreeFindings findings =
        new TreeFindings(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    AttributedSources sources =
        AttributedSources.of(compiled.corpus().files(), compiled.libraries(), release);
    try (CorpusAnalysis trees = CorpusAnalysis.ofTrees(sources)) {
      for (Case each : compiled.corpus().cases()) {
        findings.cases.add(each.id());
        trees.analyse(each).findings().forEach(it -> findings.rows.add(row(each, it)));
      }
      findings.problems.addAll(FactsCheck.problems(trees.classes()));
      findings.problems.addAll(trees.problems());
    }
    return findings;
  }

  /** Case, rule, level, fingerprint, file, line, and how it is suppressed. */
  static String row(Case of, Finding finding) {
    return String.join(
        " ",
        of.id(),
        finding.rule(),
        finding.level().text(),
        finding.fingerprint(),
        finding.primary().sourcePath(),
        Integer.toString(finding.primary().span().anchorLine()),
        finding.suppression().map(Suppression::kind).orElse("-"));
  }

  private void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    cases.forEach(it -> lines.add("case " + it));
    rows.forEach(it -> lines.add("found " + it));
    problems.forEach(it -> lines.add("problem " + it.lines().findFirst().orElse("")));
    Files.write(file, lines);
  }

  static TreeFindings read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    return new TreeFindings(rest(lines, "case "), rest(lines, "found "), rest(lines, "problem "));
  }

  private static List<String> rest(List<String> lines, String beginning) {
    return lines.stream()
        .map(
            it ->
                it.startsWith(beginning)
                    ? Optional.of(it.substring(beginning.length()))
                    : Optional.<String>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
