package dev.overstay.cli;

import dev.overstay.checks.finding.Baseline;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Level;
import dev.overstay.reporting.BaselineFile;
import dev.overstay.reporting.MalformedBaselineException;
import dev.overstay.reporting.TextReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
      return BaselineFile.read(file);
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
    if (Files.exists(create.file)) {
      throw new UsageException(
          "--baseline: "
              + create.file
              + " exists; overstay baseline update takes out of it what is gone.");
    }
    Scan.requireWritable("--baseline", create.file);
    Outcome outcome = scan.analyse(create.analysis);
    List<Finding> open = outcome.open();
    write(open, List.of(), outcome, create.file);
    say(counted(open.size(), "finding") + " known from now on: " + create.file + ".");
    return complete(outcome);
  }

  /** What could not be read may hold what seems gone, so nothing is taken out then. */
  private ExitCode update(BaselineArguments.Update update) throws IOException {
    Baseline before = read("--baseline", update.file);
    Outcome outcome = scan.analyse(update.analysis);
    Baseline.Comparison comparison = outcome.against(before);
    boolean complete = outcome.problems().isEmpty();
    List<Finding> findings = new ArrayList<>(comparison.known());
    if (update.add) {
      findings.addAll(comparison.fresh());
    }
    List<Baseline.Entry> kept =
        complete
            ? before.entries().stream()
                .filter(entry -> !outcome.enabled().test(entry.rule()))
                .filter(entry -> !comparison.stale().contains(entry))
                .toList()
            : comparison.stale();
    write(findings, kept, outcome, update.file);
    say(
        counted(complete ? comparison.stale().size() : 0, "finding")
            + " taken out, "
            + (update.add ? comparison.fresh().size() : 0)
            + " put in, "
            + (findings.size() + kept.size())
            + " known.");
    if (!update.add && !comparison.fresh().isEmpty()) {
      say(comparison.fresh().size() + " new, not put in (--add).");
    }
    return complete(outcome);
  }

  private ExitCode check(BaselineArguments.Check check) throws IOException {
    Baseline baseline = read("--baseline", check.file);
    Outcome outcome = scan.analyse(check.analysis);
    Baseline.Comparison comparison = outcome.against(baseline);
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
    return Scan.exitCode(comparison.fresh(), outcome.problems(), check.failOn);
  }

  private static void write(
      List<Finding> findings, List<Baseline.Entry> kept, Outcome outcome, Path file)
      throws IOException {
    Baseline found = BaselineFile.of(findings, outcome.sources(), Commands.version());
    List<Baseline.Entry> all = new ArrayList<>(found.entries());
    all.addAll(kept);
    try (Writer out = Files.newBufferedWriter(file)) {
      BaselineFile.write(new Baseline(all, found.version()), out);
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
