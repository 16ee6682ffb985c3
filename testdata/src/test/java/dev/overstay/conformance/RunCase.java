package dev.overstay.conformance;

import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Shows what is found in cases, for those who mend rules: {@code RunCase [--facts] [--front
 * javac|javaparser] <part of a case's id>...}. Findings of all levels, what is wrong with them, and
 * with {@code --facts} the bodies; from class files, from the compiler's trees, or from the sources
 * as JavaParser reads them.
 */
final class RunCase {

  private final CorpusAnalysis analysis;
  private final RuleNames rules = RuleNames.shipped();
  private final Totals totals = new Totals(rules);

  private RunCase(CorpusAnalysis analysis) {
    this.analysis = analysis;
  }

  /** Prints to standard output. */
  public static void main(String[] arguments) {
    boolean withFacts = List.of(arguments).contains("--facts");
    List<String> parts =
        Arrays.stream(arguments)
            .filter(it -> !it.startsWith("--") && !isFrontEnd(it, arguments))
            .toList();
    Front front = Front.of(arguments);
    if (parts.contains("webshop")) {
      showWebshop(withFacts, front);
      return;
    }
    Corpus all = Corpus.read(Layout.cases());
    Corpus chosen =
        new Corpus(
            all.cases().stream().filter(it -> parts.stream().anyMatch(it.id()::contains)).toList());
    if (chosen.cases().isEmpty()) {
      System.out.println("There is no such case: " + parts);
      return;
    }
    CompiledCorpus compiled = CompiledCorpus.compile(chosen, front.compiler(), "run-case");
    compiled
        .skipped()
        .forEach((id, error) -> System.out.println(id + " does not compile: " + error));
    try (CorpusAnalysis analysis =
        front.analysis(compiled.classes(), compiled.corpus().files(), compiled.libraries())) {
      RunCase run = new RunCase(analysis);
      compiled.corpus().cases().forEach(it -> run.show(it, withFacts));
      analysis.problems().forEach(System.out::println);
      System.out.print("\n" + run.totals.report());
    }
  }

  /** Whether a word is what follows {@code --front}. */
  private static boolean isFrontEnd(String word, String[] arguments) {
    int at = List.of(arguments).indexOf("--front");
    return at >= 0 && at + 1 < arguments.length && arguments[at + 1].equals(word);
  }

  /** Where facts come from. */
  private enum Front {
    CLASS_FILES,
    ECJ,
    JAVAC,
    JAVAPARSER;

    static Front of(String[] arguments) {
      if (!List.of(arguments).contains("--front")) {
        return CLASS_FILES;
      }
      return Arrays.stream(values())
          .filter(it -> isFrontEnd(it.name().toLowerCase(Locale.ROOT), arguments))
          .findFirst()
          .orElse(CLASS_FILES);
    }

    JavaxCompiler compiler() {
      return this == ECJ ? JavaxCompiler.ecj(17) : JavaxCompiler.reference();
    }

    CorpusAnalysis analysis(Path classes, List<Path> sources, List<Path> libraries) {
      return switch (this) {
        case CLASS_FILES, ECJ -> new CorpusAnalysis(classes, libraries);
        case JAVAC -> CorpusAnalysis.ofTrees(AttributedSources.of(sources, libraries));
        case JAVAPARSER -> CorpusAnalysis.ofSources(sources, libraries);
      };
    }
  }

  private static void showWebshop(boolean withFacts, Front front) {
    Webshop webshop = Webshop.compile();
    try (CorpusAnalysis analysis =
        front.analysis(webshop.classes(), Webshop.sources(), webshop.libraries())) {
      if (withFacts) {
        analysis.classes().forEach(RunCase::facts);
      }
      AnalysisResult result = analysis.analyseAll("webshop");
      print(result, Verdict.of(webshop.marks(), result.findings(), RuleNames.shipped()));
      analysis.problems().forEach(System.out::println);
    }
  }

  private void show(Case each, boolean withFacts) {
    System.out.println("== " + each.id());
    if (withFacts) {
      sources(each);
      analysis.classes(each).forEach(RunCase::facts);
    }
    AnalysisResult result = analysis.analyse(each);
    Verdict verdict = Verdict.of(each.marks(), result.findings(), rules);
    totals.add(each, verdict, verdict.passes());
    print(result, verdict);
  }

  private static void print(AnalysisResult result, Verdict verdict) {
    result.problems().forEach(System.out::println);
    result.findings().forEach(it -> System.out.print(FindingText.of(it)));
    System.out.println(verdict.passes() ? "passes" : "FAILS");
    System.out.print(Explanation.of(verdict, List.of()));
  }

  private static void sources(Case each) {
    try {
      for (var file : each.files()) {
        System.out.println("-- " + file.getFileName());
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          System.out.printf("%4d %s%n", i + 1, lines.get(i));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void facts(ClassFacts type) {
    System.out.println("-- " + type.name());
    Stream<MethodFacts> methods = type.methods().stream();
    methods.flatMap(it -> it.body().stream()).forEach(System.out::println);
  }
}
