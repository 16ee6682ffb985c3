package dev.overstay.cli;

import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.Layer;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.reporting.BaselineFile;
import dev.overstay.reporting.Report;
import dev.overstay.reporting.SourceLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** {@code overstay review}: both sides of a change analysed, and the difference reported. */
final class Review {

  private static final long STACK_BYTES = 256L << 20;

  private final Engine engine;
  private final Console console;

  Review(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  /**
   * What is asked of either side.
   *
   * @param rules whether the rule of an id runs
   * @param lowest the least level that counts
   */
  private record Question(
      Predicate<String> rules,
      Configuration configuration,
      Level lowest,
      List<Path> classPath,
      NewRules newRules) {}

  /**
   * What one side has.
   *
   * @param findings those that nobody accepted
   * @param accepted those that the code accepts
   */
  private record Side(
      List<Finding> findings, List<Finding> accepted, Set<String> problems, int classes) {}

  /** What a change brings and mends. */
  private record Difference(List<Finding> fresh, List<Finding> gone) {}

  /**
   * Reviews and reports.
   *
   * @throws UsageException if it cannot be done as asked
   * @throws IOException if the report cannot be written
   */
  ExitCode run(ReviewArguments arguments) throws IOException {
    arguments.report.requireWritable();
    List<Path> classPath = arguments.asked.givenClassPath();
    try (GitRepository repository = GitRepository.around(arguments.repository)) {
      RevCommit base = repository.commit("--base", arguments.base);
      RevCommit head = repository.commit("--head", arguments.head);
      Path work = Files.createTempDirectory("overstay-review").toRealPath();
      try {
        Layer file =
            ReviewConfiguration.file(arguments, repository, base, work.resolve("configuration"));
        Question question = question(arguments, file, classPath);
        return review(repository, base, head, work, question, arguments);
      } finally {
        delete(work);
      }
    }
  }

  private Question question(ReviewArguments arguments, Layer file, List<Path> classPath) {
    List<String> known = engine.rules().stream().map(RuleInfo::id).toList();
    Predicate<String> selection = arguments.asked.selection(known);
    Configuration configuration = ReviewConfiguration.of(arguments, known, file);
    return new Question(
        selection.and(configuration::isEnabled),
        configuration,
        configuration.lowest().orElse(Level.WARNING),
        classPath,
        engine.newRules());
  }

  private ExitCode review(
      GitRepository repository,
      RevCommit base,
      RevCommit head,
      Path work,
      Question question,
      ReviewArguments arguments)
      throws IOException {
    Map<String, ObjectId> before = repository.files(base, ReviewedTree::needs);
    Map<String, ObjectId> after = repository.files(head, ReviewedTree::needs);
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.addAll(after.keySet());
    changed.removeIf(path -> Objects.equals(before.get(path), after.get(path)));
    if (changed.isEmpty()) {
      before.clear();
      after.clear();
    }
    ReviewedTree old = tree(repository, base, before, work.resolve("base"));
    ReviewedTree now = tree(repository, head, after, work.resolve("head"));
    Set<String> affected = new TreeSet<>(AffectedModules.of(old, changed));
    affected.addAll(AffectedModules.of(now, changed));
    sayMissing(old, now, arguments.asked.verbose);
    if (arguments.asked.verbose) {
      console.say(
          changed.size() + " files changed; analysing " + String.join(", ", affected) + ".");
    }
    Side first;
    Side newSide;
    // Both are open before either ends: they share what is read.
    try (Engine.Session ofOld = open(old, question);
        Engine.Session ofNow = open(now, question)) {
      FutureTask<Side> oldSide = started(() -> analyse(old, affected, question, ofOld));
      newSide = analyse(now, affected, question, ofNow);
      first = ended(oldSide);
    }
    Set<String> problems = new TreeSet<>();
    first.problems().forEach(problem -> problems.add("Before the change: " + problem));
    problems.addAll(newSide.problems());
    console.clear();
    problems.forEach(console::say);

    Difference difference =
        difference(
            old,
            now,
            atLeast(first, question.lowest()),
            atLeast(newSide, question.lowest()),
            repository.moved(base, head));
    SourceLookup sources = sources(now);
    Report report =
        Report.of(
            Commands.version(),
            engine.rules(),
            Stream.concat(difference.fresh().stream(), fresh(newSide, first).stream()).toList(),
            question.lowest(),
            List.copyOf(problems),
            newSide.classes(),
            sources);
    List<Baseline.Entry> gone =
        BaselineFile.of(difference.gone(), sources(old), Commands.version(), Map.of()).entries();
    arguments.report.write(
        console,
        (format, coloured, out) -> write(report, difference.fresh(), gone, format, coloured, out));
    return Scan.exitCode(difference.fresh(), List.copyOf(problems), arguments.report.failOn.lowest);
  }

  private static ReviewedTree tree(
      GitRepository repository, RevCommit commit, Map<String, ObjectId> files, Path directory)
      throws IOException {
    Files.createDirectories(directory);
    List<String> problems = new ArrayList<>();
    repository.write(commit, files, directory, problems::add);
    return ReviewedTree.in(directory, files, problems);
  }

  // ---- The analysis

  private Engine.Session open(ReviewedTree tree, Question question) {
    return engine.openAgain(
        question.rules(),
        question.configuration().models(),
        Scan.acceptance(question.configuration()),
        tree.files());
  }

  private Side analyse(
      ReviewedTree tree, Set<String> affected, Question question, Engine.Session session) {
    List<Finding> findings = new ArrayList<>();
    Set<String> problems = new TreeSet<>(tree.problems());
    SourceLookup sources = sources(tree);
    int classes = 0;
    for (Target target : tree.targets()) {
      if (affected.contains(target.name())) {
        console.show("Analysing " + target.name());
        AnalysisResult result =
            session.analyseSources(
                target.name(),
                target.files(),
                beside(target, tree),
                classPath(target, question.classPath()));
        result.findings().stream()
            .flatMap(it -> question.configuration().told(it, question.newRules()).stream())
            .filter(it -> !Scan.isExcluded(it.primary(), sources, question.configuration()))
            .forEach(findings::add);
        problems.addAll(result.problems());
        classes += result.classes();
      }
    }
    List<Finding> sorted = findings.stream().sorted(Finding.ORDER).distinct().toList();
    return new Side(
        sorted.stream().filter(finding -> finding.suppression().isEmpty()).toList(),
        sorted.stream().filter(finding -> finding.suppression().isPresent()).toList(),
        inRepository(problems, tree.directory()),
        classes);
  }

  private static List<Path> beside(Target target, ReviewedTree tree) {
    return tree.targets().stream()
        .filter(other -> !other.equals(target))
        .flatMap(other -> other.files().stream())
        .toList();
  }

  private static List<Path> classPath(Target target, List<Path> given) {
    Set<Path> entries = new LinkedHashSet<>(target.libraries());
    entries.addAll(given);
    return List.copyOf(entries);
  }

  /** Sentences with paths as the repository has them. */
  private static Set<String> inRepository(Set<String> problems, Path directory) {
    Set<String> said = new TreeSet<>();
    problems.forEach(
        it -> said.add(it.replace(directory + directory.getFileSystem().getSeparator(), "")));
    return said;
  }

  private static FutureTask<Side> started(java.util.concurrent.Callable<Side> work) {
    FutureTask<Side> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "overstay-base", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static Side ended(FutureTask<Side> task) {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      } else if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void sayMissing(ReviewedTree old, ReviewedTree now, boolean verbose) {
    Set<String> missing = new TreeSet<>(old.missing());
    missing.addAll(now.missing());
    Scan.sayWhatIsMissing(List.copyOf(missing), verbose, console);
  }

  // ---- The difference

  private static Side atLeast(Side side, Level lowest) {
    return new Side(
        side.findings().stream().filter(finding -> finding.level().atLeast(lowest)).toList(),
        side.accepted(),
        side.problems(),
        side.classes());
  }

  private static Difference difference(
      ReviewedTree old, ReviewedTree now, Side first, Side second, Map<String, String> moved) {
    List<Finding> fresh = without(second.findings(), first.findings());
    List<Finding> gone = without(first.findings(), second.findings());
    gone = without(gone, second.accepted());
    // What could not be read on one side has not come or gone.
    fresh.removeIf(finding -> isUnread(finding, first));
    gone.removeIf(finding -> isUnread(finding, second));
    SameFindings same = new SameFindings(old, now, moved);
    for (Finding each : List.copyOf(gone)) {
      Finding twin =
          fresh.stream().filter(finding -> same.are(each, finding)).findFirst().orElse(null);
      if (twin != null) {
        fresh.remove(twin);
        gone.remove(each);
      }
    }
    return new Difference(fresh, gone);
  }

  /** Those that the others have not, counted by rule and fingerprint. */
  private static List<Finding> without(List<Finding> findings, List<Finding> others) {
    Map<String, Integer> known = new HashMap<>();
    others.forEach(each -> known.merge(identity(each), 1, Integer::sum));
    List<Finding> rest = new ArrayList<>();
    for (Finding each : findings) {
      int left = known.getOrDefault(identity(each), 0);
      if (left > 0) {
        known.put(identity(each), left - 1);
      } else {
        rest.add(each);
      }
    }
    return rest;
  }

  private static String identity(Finding finding) {
    return finding.rule() + " " + finding.fingerprint();
  }

  private static boolean isUnread(Finding finding, Side side) {
    String file = finding.primary().sourcePath();
    return side.problems().stream().anyMatch(it -> it.contains(file + " was not read"));
  }

  /** What the change itself accepts: told apart, as a scan does. */
  private static List<Finding> fresh(Side second, Side first) {
    Set<String> known = new HashSet<>();
    first.accepted().forEach(each -> known.add(identity(each)));
    return second.accepted().stream().filter(each -> !known.contains(identity(each))).toList();
  }

  // ---- The report

  private static SourceLookup sources(ReviewedTree tree) {
    return new Sources(
        tree.targets().stream().flatMap(target -> target.sources().stream()).toList());
  }

  /** The text says in lines of its own what is mended; other formats have a state for it. */
  private static void write(
      Report report,
      List<Finding> fresh,
      List<Baseline.Entry> gone,
      Format format,
      boolean coloured,
      Writer out)
      throws IOException {
    boolean isText = format == Format.TEXT;
    Baseline.Comparison comparison =
        new Baseline.Comparison(fresh, List.of(), List.of(), isText ? List.of() : gone);
    format.reporter(coloured).write(report.with(comparison, Level.NOTE), out);
    if (isText) {
      for (Baseline.Entry each : gone) {
        String line = each.line() > 0 ? ":" + each.line() : "";
        out.write("fixed: " + each.rule() + " " + each.file() + line + "\n");
      }
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files
          .sorted(Comparator.reverseOrder())
          .forEach(
              file -> {
                try {
                  Files.delete(file);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
