package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Jars;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.UserError;
import dev.overstay.benchmarks.precision.ScanReport.Found;
import dev.overstay.benchmarks.precision.ScanReport.Step;
import dev.overstay.benchmarks.precision.Verdict.Answer;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Scans published libraries and sets each finding against the verdicts that people gave. */
public final class Precision {

  private static final int SEVERAL_PROBLEMS = 3;

  private final Options options;
  private final Path home = Overstay.root().resolve("benchmarks").resolve("precision");
  private final Path verdictFile = home.resolve("verdicts.tsv");
  private final PrintStream out;

  private Precision(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Runs it; {@code benchmarks/README.md} says what the options do and what the exit code means.
   */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options =
          Options.parse(
              arguments,
              Set.of("--new", "--no-scan", "--add", "--sheet", "--pairs", "--fetch", "--density"),
              Set.of("--library", "--rule", "--around", "--merge"));
      System.exit(new Precision(options, out).run());
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private int run() {
    if (options.has("--pairs")) {
      return runPairs();
    }
    if (options.has("--sheet")) {
      return writeSheet();
    }
    if (!options.value("--merge", "").isEmpty()) {
      return mergeSheet(Path.of(options.value("--merge", "")));
    }
    List<Library> libraries = chosen();
    Artifacts artifacts = new Artifacts(Overstay.work().resolve("libraries"));
    if (options.has("--fetch")) {
      return fetch(libraries, artifacts);
    }
    return compare(libraries, artifacts);
  }

  private List<Library> chosen() {
    List<Library> all = Library.readAll(home.resolve("libraries.tsv"));
    Set<String> names = new TreeSet<>(Library.list(options.value("--library", "")));
    List<Library> chosen =
        all.stream().filter(l -> names.isEmpty() || names.contains(l.name())).toList();
    if (!names.isEmpty() && chosen.size() < names.size()) {
      chosen.forEach(l -> names.remove(l.name()));
      throw new UserError("libraries.tsv has no " + String.join(", ", names));
    }
    return chosen;
  }

  private int fetch(List<Library> libraries, Artifacts artifacts) {
    int failed = 0;
    artifacts.fetchTogether(libraries);
    for (Library library : libraries) {
      try {
        Fetched fetched = artifacts.fetch(library);
        out.printf(
            "%-28s %5d classes, %3d jars on its class path%n",
            library.name(), Jars.classes(fetched.jar()), fetched.classpath().size());
      } catch (UserError e) {
        failed++;
        out.println(library.name() + ": " + e.getMessage());
      }
    }
    return failed == 0 ? 0 : 1;
  }

  private int compare(List<Library> libraries, Artifacts artifacts) {
    Map<Verdict.Key, Verdict> verdicts = Verdict.readAll(verdictFile);
    Scans scans = new Scans(!options.has("--no-scan"));
    Map<Verdict.Key, Found> seen = new LinkedHashMap<>();
    List<String> failures = new ArrayList<>();
    Density density = new Density();
    artifacts.fetchTogether(libraries);
    int classes = 0;
    for (Library library : libraries) {
      try {
        Fetched fetched = artifacts.fetch(library);
        ScanReport report = scans.scan(fetched);
        classes += report.classes();
        List<Found> open = remember(library, report, verdicts, seen);
        SourceJar sources = new SourceJar(fetched.sources());
        printLibrary(library, report, open, sources);
        if (options.has("--density")) {
          density.add(report, sources.lines());
        }
      } catch (UserError e) {
        failures.add(library.name() + ": " + e.getMessage());
      }
    }
    out.printf("%n%d libraries, %d classes, %d findings%n", libraries.size(), classes, seen.size());
    printVanished(libraries, verdicts, seen);
    failures.forEach(failure -> out.println("FAILED " + failure));
    out.println();
    out.print(new Figures(judgements(seen, verdicts)).text());
    if (options.has("--density")) {
      out.print("\n" + density.text());
    }
    if (options.has("--add")) {
      add(seen, verdicts);
    }
    long unjudged = seen.entrySet().stream().filter(e -> isUnjudgedAndLoud(e, verdicts)).count();
    if (unjudged > 0) {
      out.printf("%n%d findings at error or warning have no verdict%n", unjudged);
    }
    return unjudged == 0 && failures.isEmpty() ? 0 : 1;
  }

  /** Puts the findings of a library with the others; returns those that nobody has judged. */
  private List<Found> remember(
      Library library,
      ScanReport report,
      Map<Verdict.Key, Verdict> verdicts,
      Map<Verdict.Key, Found> seen) {
    String onlyRule = options.value("--rule", "");
    List<Found> open = new ArrayList<>();
    for (Found found : report.findings()) {
      if (!onlyRule.isEmpty() && !onlyRule.equals(found.rule())) {
        continue;
      }
      Verdict.Key key = Verdict.Key.of(library.name(), found);
      if (seen.put(key, found) != null) {
        out.println("SAME FINGERPRINT TWICE " + key);
      }
      if (isOpen(verdicts, key)) {
        open.add(found);
      }
    }
    return open;
  }

  private void printLibrary(
      Library library, ScanReport report, List<Found> open, SourceJar sources) {
    if (!report.problems().isEmpty()) {
      out.printf("%s: %d problems%n", library.name(), report.problems().size());
      report.problems().stream().limit(SEVERAL_PROBLEMS).forEach(p -> out.println("    " + p));
    }
    for (Found found : open) {
      out.printf(
          "NEW  %s  %s  %s  %s%n     %s%n",
          library.name(), found.rule(), found.level(), found.place(), found.fingerprint());
      if (options.has("--new")) {
        printDetails(found, sources);
      }
    }
  }

  private void printDetails(Found found, SourceJar sources) {
    int around = options.number("--around", 6);
    out.println("     " + found.message());
    out.print(sources.around(found.place(), around));
    for (Step step : found.path()) {
      out.println("   - " + step.phrase() + "  " + step.place());
      if (!step.place().equals(found.place())) {
        out.print(sources.around(step.place(), Math.max(1, around / 3)));
      }
    }
    out.println();
  }

  private void printVanished(
      List<Library> libraries, Map<Verdict.Key, Verdict> verdicts, Map<Verdict.Key, Found> seen) {
    String onlyRule = options.value("--rule", "");
    Set<String> names = new TreeSet<>(libraries.stream().map(Library::name).toList());
    for (Verdict verdict : verdicts.values()) {
      Verdict.Key key = verdict.key();
      boolean asked =
          names.contains(key.library()) && (onlyRule.isEmpty() || onlyRule.equals(key.rule()));
      if (asked && !seen.containsKey(key)) {
        out.printf(
            "GONE %s  %s  %s  was %s: %s%n",
            key.library(), key.rule(), verdict.place(), verdict.first().word(), verdict.reason());
      }
    }
  }

  /** The verdicts on what was seen, at the level it has now. */
  private static List<Verdict> judgements(
      Map<Verdict.Key, Found> seen, Map<Verdict.Key, Verdict> verdicts) {
    List<Verdict> judgements = new ArrayList<>();
    seen.forEach(
        (key, found) -> {
          Verdict verdict = verdicts.get(key);
          if (verdict != null) {
            judgements.add(verdict.seenAgain(found));
          }
        });
    return judgements;
  }

  private static boolean isUnjudgedAndLoud(
      Map.Entry<Verdict.Key, Found> finding, Map<Verdict.Key, Verdict> verdicts) {
    return !finding.getValue().level().equals("note") && isOpen(verdicts, finding.getKey());
  }

  private static boolean isOpen(Map<Verdict.Key, Verdict> verdicts, Verdict.Key key) {
    Verdict verdict = verdicts.get(key);
    return verdict == null || verdict.first() == Answer.OPEN;
  }

  /** Gives every finding its row, and the rows there are their level and place of today. */
  private void add(Map<Verdict.Key, Found> seen, Map<Verdict.Key, Verdict> verdicts) {
    Map<Verdict.Key, Verdict> all = new LinkedHashMap<>(verdicts);
    seen.forEach(
        (key, found) ->
            all.merge(key, Verdict.open(key, found), (old, open) -> old.seenAgain(found)));
    Verdict.writeAll(verdictFile, all.values());
    out.println("verdicts.tsv has a row for each finding; write true, false or debatable for -");
  }

  private int writeSheet() {
    Path sheet = Overstay.work().resolve("second-reader.tsv");
    Set<Verdict.Key> reported = reported();
    List<Verdict> drawn =
        Verdict.readAll(verdictFile).values().stream()
            .filter(v -> v.key().isDrawnForSecondReader())
            .filter(v -> v.first() != Answer.OPEN && v.second() == Answer.OPEN)
            .filter(v -> reported.contains(v.key()))
            .map(v -> new Verdict(v.key(), v.level(), v.place(), Answer.OPEN, "", Answer.OPEN, ""))
            .toList();
    Verdict.writeAll(sheet, drawn);
    out.printf("%d findings for the second reader in %s%n", drawn.size(), sheet);
    return 0;
  }

  /** What the last scans found; verdicts on anything else are history. */
  private Set<Verdict.Key> reported() {
    Artifacts artifacts = new Artifacts(Overstay.work().resolve("libraries"));
    Scans scans = new Scans(false);
    Set<Verdict.Key> reported = new HashSet<>();
    for (Library library : chosen()) {
      try {
        for (Found found : scans.scan(artifacts.fetch(library)).findings()) {
          reported.add(Verdict.Key.of(library.name(), found));
        }
      } catch (UserError e) {
        out.println(library.name() + ": " + e.getMessage());
      }
    }
    return reported;
  }

  /** Takes what the second reader wrote, in the columns of the first, into the second columns. */
  private int mergeSheet(Path sheet) {
    Map<Verdict.Key, Verdict> verdicts = new LinkedHashMap<>(Verdict.readAll(verdictFile));
    int taken = 0;
    for (Verdict second : Verdict.readAll(sheet).values()) {
      Verdict first = verdicts.get(second.key());
      if (first == null) {
        throw new UserError("verdicts.tsv has no " + second.key());
      }
      if (second.first() != Answer.OPEN) {
        verdicts.put(first.key(), first.secondReader(second.first(), second.reason()));
        taken++;
      }
    }
    Verdict.writeAll(verdictFile, verdicts.values());
    out.println(taken + " verdicts of the second reader taken");
    return 0;
  }

  private int runPairs() {
    Artifacts artifacts = new Artifacts(Overstay.work().resolve("pairs"));
    Scans scans = new Scans(!options.has("--no-scan"));
    Pairs pairs = new Pairs(Pairs.Pair.readAll(home.resolve("pairs.tsv")), artifacts, scans, out);
    if (options.has("--fetch")) {
      return pairs.fetch() ? 0 : 1;
    }
    return pairs.show(options.value("--rule", "")) ? 0 : 1;
  }
}
