package dev.overstay.cli;

import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.Key;
import dev.overstay.checks.configuration.Layer;
import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.BaselineReader;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.checks.finding.MalformedBaselineException;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.reporting.BaselineFile;
import dev.overstay.reporting.TextReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code overstay baseline}. */
final class Baselines {

  private final Scan scan;
  private final Console console;

  Baselines(Engine engine, Console console) {
    this.scan = new Scan(engine, console);
    this.console = console;
  }

  /**
   * Reads a baseline.
   *
   * @param option what the user said to name it
   * @throws UsageException if it is not there or is none
   */
  static Baseline read(String option, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UsageException(
          option + ": " + file + " does not exist; overstay baseline create makes one.");
    }
    try {
      return BaselineReader.read(file);
    } catch (MalformedBaselineException e) {
      throw new UsageException(option + ": " + e.getMessage());
    } catch (IOException e) {
      throw new UsageException(option + ": " + file + " cannot be read: " + e.getMessage() + ".");
    }
  }

  ExitCode run(BaselineArguments.Work work) throws IOException {
    if (work instanceof BaselineArguments.Create create) {
      return create(create);
    } else if (work instanceof BaselineArguments.Update update) {
      return update(update);
    }
    return check((BaselineArguments.Check) work);
  }

  private ExitCode create(BaselineArguments.Create create) throws IOException {
    Configuration configuration = configuration(create);
    Path file = file(configuration);
    if (Files.exists(file)) {
      throw new UsageException(
          configuration.said(Key.BASELINE)
              + ": "
              + file
              + " exists; overstay baseline update takes out of it what is gone.");
    }
    ReportArguments.requireWritable(configuration.said(Key.BASELINE), file);
    Outcome outcome = scan.analyse(create.analysis, configuration);
    List<Finding> open = outcome.open();
    write(open, List.of(), outcome, RuleInfo.revisions(outcome.rules()), file);
    say(counted(open.size(), "finding") + " known from now on: " + file + ".");
    return complete(outcome);
  }

  private Configuration configuration(BaselineArguments.Work work) {
    Layer option =
        work.file == null
            ? Layer.NONE
            : new Layer(
                Map.of(
                    Key.BASELINE, List.of(Configured.option("--baseline", work.file.toString()))));
    return Configured.of(work.analysis, scan.rules(), option);
  }

  private static Path file(Configuration configuration) {
    return configuration.baseline().orElse(Path.of("overstay-baseline.sarif"));
  }

  private static Baseline read(Configuration configuration) {
    return read(
        configuration.baseline().isPresent() ? configuration.said(Key.BASELINE) : "--baseline",
        file(configuration));
  }

  /** What could not be read may hold what seems gone, so nothing is taken out then. */
  private ExitCode update(BaselineArguments.Update update) throws IOException {
    Configuration configuration = configuration(update);
    Baseline before = read(configuration);
    Outcome outcome = scan.analyse(update.analysis, configuration);
    Baseline.Comparison comparison = outcome.against(before);
    boolean complete = outcome.problems().isEmpty();
    List<Finding> fresh = update.add ? comparison.fresh() : List.of();
    List<Finding> drifted =
        update.add || update.addDrift ? comparison.drifted() : List.<Finding>of();
    List<Finding> findings =
        Stream.of(comparison.known(), fresh, drifted).flatMap(List::stream).toList();
    List<Baseline.Entry> kept =
        complete
            ? before.entries().stream()
                .filter(entry -> !outcome.enabled().test(entry.rule()))
                .filter(entry -> !comparison.stale().contains(entry))
                .toList()
            : comparison.stale();
    write(
        findings,
        kept,
        outcome,
        revisions(before, outcome, comparison, drifted),
        file(configuration));
    say(
        counted(complete ? comparison.stale().size() : 0, "finding")
            + " taken out, "
            + (fresh.size() + drifted.size())
            + " put in, "
            + (findings.size() + kept.size())
            + " known.");
    if (!comparison.fresh().isEmpty() && fresh.isEmpty()) {
      say(comparison.fresh().size() + " new, not put in (--add).");
    }
    if (!comparison.drifted().isEmpty() && drifted.isEmpty()) {
      say(
          comparison.drifted().size()
              + " of rules newer than the baseline, not put in (--add-drift).");
    }
    return complete(outcome);
  }

  /**
   * What is in force from now on. A rule whose findings stay outside, or that did not run, keeps
   * the revision that it had: they are still to be told apart.
   */
  private static Map<String, Integer> revisions(
      Baseline before, Outcome outcome, Baseline.Comparison comparison, List<Finding> putIn) {
    Map<String, Integer> revisions = new TreeMap<>();
    for (RuleInfo rule : outcome.rules()) {
      boolean outside =
          putIn.isEmpty()
              && comparison.drifted().stream().anyMatch(it -> it.rule().equals(rule.id()));
      if (!outside && outcome.enabled().test(rule.id())) {
        revisions.put(rule.id(), rule.revision());
      } else if (before.rules().containsKey(rule.id())) {
        revisions.put(rule.id(), before.rules().getOrDefault(rule.id(), 0));
      }
    }
    return revisions;
  }

  private ExitCode check(BaselineArguments.Check check) throws IOException {
    Configuration configuration = configuration(check);
    Baseline baseline = read(configuration);
    Outcome outcome = scan.analyse(check.analysis, configuration);
    Baseline.Comparison comparison = outcome.against(baseline);
    if (configuration.failsOnDrift()) {
      comparison = comparison.withDriftAsNew();
    }
    TextReporter reporter = console.colour() ? TextReporter.coloured() : TextReporter.plain();
    reporter.write(
        outcome.report(comparison.fresh(), Level.WARNING).with(comparison, Level.NOTE),
        console.out());
    for (Baseline.Entry entry : comparison.stale()) {
      say(
          "gone: "
              + entry.rule()
              + " "
              + entry.file()
              + (entry.line() > 0 ? ":" + entry.line() : ""));
    }
    if (!comparison.stale().isEmpty()) {
      return ExitCode.FINDINGS;
    }
    return Scan.exitCode(comparison.fresh(), outcome.problems(), check.failOn.lowest);
  }

  private static void write(
      List<Finding> findings,
      List<Baseline.Entry> kept,
      Outcome outcome,
      Map<String, Integer> rules,
      Path file)
      throws IOException {
    Baseline found = BaselineFile.of(findings, outcome.sources(), Commands.version(), rules);
    List<Baseline.Entry> all = new ArrayList<>(found.entries());
    all.addAll(kept);
    try (Writer out = Files.newBufferedWriter(file)) {
      BaselineFile.write(new Baseline(all, found.version(), rules), out);
    }
  }

  private static ExitCode complete(Outcome outcome) {
    return outcome.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.INCOMPLETE;
  }

  private void say(String sentence) throws IOException {
    console.out().write(sentence + "\n");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
