package dev.overstay.cli;

import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.rules.NewRules;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.reporting.Report;
import dev.overstay.reporting.SourceFile;
import dev.overstay.reporting.SourceLookup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code overstay scan}. */
final class Scan {

  private final Engine engine;
  private final Console console;

  Scan(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  /** Every rule there is. */
  List<RuleInfo> rules() {
    return engine.rules();
  }

  /**
   * Analyses and reports.
   *
   * @throws UsageException if nothing can be analysed as asked
   * @throws IOException if the report cannot be written
   */
  ExitCode run(ScanArguments arguments) throws IOException {
    arguments.report.requireWritable();
    Configuration configuration = Configured.of(arguments, engine.rules());
    Level lowest = configuration.lowest().orElse(Level.WARNING);
    Optional<Baseline> baseline =
        configuration
            .baseline()
            .map(file -> Baselines.read(configuration.said(Key.BASELINE), file));
    FixArguments fixes = arguments.fixes;
    fixes.check();
    FixableFiles fixable = new FixableFiles(Instant.now());
    Outcome outcome = analyse(arguments.analysis, configuration);
    if (fixes.fix) {
      List<Finding> counted =
          told(outcome, baseline, configuration).counted().stream()
              .filter(finding -> finding.level().atLeast(lowest))
              .toList();
      outcome =
          outcome.without(
              new Fixes(engine, console, fixable, fixes.write).fix(counted, outcome.origins()));
    }
    Told told = told(outcome, baseline, configuration);
    Report report = told.report(outcome, lowest);
    ReportArguments.Writing writing =
        (format, coloured, out) -> format.reporter(coloured).write(report, out);
    if (fixes.fix && !fixes.write) {
      arguments.report.writeFiles(writing);
    } else {
      arguments.report.write(console, writing);
    }
    return exitCode(told.counted(), outcome.problems(), arguments.report.failOn.lowest);
  }

  /**
   * What is told of an outcome.
   *
   * @param counted the findings that count
   * @param comparison what a baseline says, if there is one
   */
  private record Told(List<Finding> counted, Optional<Baseline.Comparison> comparison) {

    Report report(Outcome outcome, Level lowest) {
      if (comparison.isEmpty()) {
        return outcome.report(outcome.findings(), lowest);
      }
      List<Finding> all = Stream.concat(counted.stream(), outcome.accepted().stream()).toList();
      return outcome.report(all, lowest).with(comparison.get(), lowest);
    }
  }

  private static Told told(
      Outcome outcome, Optional<Baseline> baseline, Configuration configuration) {
    if (baseline.isEmpty()) {
      return new Told(outcome.open(), Optional.empty());
    }
    Baseline.Comparison all = outcome.against(baseline.get());
    Baseline.Comparison comparison = configuration.failsOnDrift() ? all.withDriftAsNew() : all;
    return new Told(comparison.fresh(), Optional.of(comparison));
  }

  /**
   * Analyses.
   *
   * @throws UsageException if nothing can be analysed as asked
   */
  Outcome analyse(AnalysisArguments arguments, Configuration configuration) {
    List<RuleInfo> rules = engine.rules();
    RuleArguments asked = arguments.asked;
    Predicate<String> enabled =
        asked.selection(rules.stream().map(RuleInfo::id).toList()).and(configuration::isEnabled);
    List<Path> given = asked.givenClassPath();
    Found found = targets(arguments.paths, arguments.engine);
    found.notes().forEach(console::say);
    sayWhatIsMissing(found.missing(), asked.verbose, console);

    NewRules newRules = engine.newRules();
    Sources sources =
        new Sources(found.targets().stream().flatMap(target -> target.sources().stream()).toList());
    Set<UnusedSuppression> unused = new TreeSet<>();
    List<Finding> findings = new ArrayList<>();
    Map<Finding, Analysed> origins = new HashMap<>();
    Set<String> problems = new TreeSet<>(found.problems());
    int classes = 0;
    try (Engine.Session session =
        engine.open(enabled, configuration.models(), acceptance(configuration))) {
      int number = 0;
      for (Target target : found.targets()) {
        number++;
        console.show(
            "Analysing " + target.name() + " (" + number + "/" + found.targets().size() + ")");
        List<Path> classPath = classPath(target, found.targets(), given);
        Analysed module = new Analysed(target, beside(target, found.targets()), classPath);
        AnalysisResult result =
            target.isSource()
                ? session.analyseSources(target.name(), target.files(), module.beside(), classPath)
                : session.analyse(target.name(), target.classes(), classPath);
        result.findings().stream()
            .flatMap(finding -> configuration.told(finding, newRules).stream())
            .filter(finding -> !isExcluded(finding.primary(), sources, configuration))
            .forEach(
                finding -> {
                  findings.add(finding);
                  origins.putIfAbsent(finding, module);
                });
        result.unused().stream()
            .filter(it -> !target.isSource())
            .filter(it -> !isExcluded(it.place(), sources, configuration))
            .forEach(unused::add);
        problems.addAll(result.problems());
        classes += result.classes();
        if (asked.verbose) {
          console.clear();
          console.say(
              target.name()
                  + ": "
                  + result.classes()
                  + " classes, "
                  + classPath.size()
                  + " class path entries.");
        }
      }
    }
    console.clear();
    if (classes == 0 && problems.isEmpty()) {
      throw new UsageException(String.join(", ", arguments.paths) + " has no classes.");
    }
    problems.forEach(console::say);
    return new Outcome(
        rules,
        enabled,
        findings.stream().sorted(Finding.ORDER).distinct().toList(),
        withoutDirectories(problems, found.targets(), given),
        classes,
        sources,
        origins,
        problems.isEmpty() && found.missing().isEmpty() ? List.copyOf(unused) : List.of());
  }

  static Acceptance acceptance(Configuration configuration) {
    return new Acceptance(configuration.requiresReason(), configuration.skipsGenerated());
  }

  /** By the path that reports name as well as by the one that every tool knows. */
  static boolean isExcluded(Location place, SourceLookup sources, Configuration configuration) {
    return configuration.excludes(place.sourcePath())
        || (configuration.excludesAny()
            && sources
                .find(place.sourcePath())
                .flatMap(SourceFile::projectPath)
                .filter(configuration::excludes)
                .isPresent());
  }

  /** Every module behind the PATHs, in an order that does not depend on theirs. */
  private static Found targets(List<String> paths, EngineChoice engine) {
    List<Target> targets = new ArrayList<>();
    Set<String> problems = new TreeSet<>();
    Set<String> missing = new TreeSet<>();
    Set<String> notes = new TreeSet<>();
    for (String path : paths) {
      Found found = Targets.of(path, engine);
      targets.addAll(found.targets());
      problems.addAll(found.problems());
      missing.addAll(found.missing());
      notes.addAll(found.notes());
    }
    List<Target> sorted =
        targets.stream().distinct().sorted(Comparator.comparing(Target::name)).toList();
    return new Found(sorted, List.copyOf(problems), List.copyOf(missing), List.copyOf(notes));
  }

  /** What a module uses: its own libraries, those given for all, then the other modules. */
  private static List<Path> classPath(Target target, List<Target> all, List<Path> given) {
    Stream<Path> others =
        all.stream()
            .filter(other -> !other.equals(target))
            .flatMap(other -> other.classes().stream());
    Set<Path> entries = new LinkedHashSet<>(target.libraries());
    Stream.concat(given.stream(), others).forEach(entries::add);
    target.classes().forEach(entries::remove);
    return List.copyOf(entries);
  }

  /** The sources of the other modules. */
  private static List<Path> beside(Target target, List<Target> all) {
    return all.stream()
        .filter(other -> !other.equals(target))
        .flatMap(other -> other.files().stream())
        .toList();
  }

  /** The problems with absolute paths cut to file names: a report is the same on every machine. */
  private static List<String> withoutDirectories(
      Set<String> problems, List<Target> targets, List<Path> given) {
    List<Path> absolute =
        Stream.concat(
                given.stream(),
                targets.stream()
                    .flatMap(
                        target ->
                            Stream.of(target.classes(), target.libraries(), target.files())
                                .flatMap(List::stream)))
            .filter(Path::isAbsolute)
            .distinct()
            .sorted(Comparator.comparing((Path path) -> path.toString().length()).reversed())
            .toList();
    List<String> shortened = new ArrayList<>();
    for (String problem : problems) {
      String text = problem;
      for (Path path : absolute) {
        text = text.replace(path.toString(), path.getFileName().toString());
      }
      shortened.add(text);
    }
    return shortened;
  }

  static void sayWhatIsMissing(List<String> missing, boolean verbose, Console console) {
    if (verbose) {
      missing.forEach(console::say);
    } else if (!missing.isEmpty()) {
      console.say(
          missing.size()
              + (missing.size() == 1 ? " library is" : " libraries are")
              + " not in the local Maven repository, so fewer defects can be found; --verbose"
              + " names them.");
    }
  }

  static ExitCode exitCode(List<Finding> findings, List<String> problems, FailOn failOn) {
    if (findings.stream().anyMatch(finding -> failOn.includes(finding.level()))) {
      return ExitCode.FINDINGS;
    }
    return problems.isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }
}
