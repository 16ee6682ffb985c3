package dev.overstay.benchmarks.reproduction;

import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import dev.overstay.benchmarks.reproduction.Playing.Outcome;
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

/** Plays all programs that show a true finding, and says which show it. */
public final class Reproduce {

  private static final int VERDICT_COLUMNS = 9;

  private final Path benchmarks = Overstay.root().resolve("benchmarks");
  private final Path table = benchmarks.resolve("precision/reproduced.tsv");
  private final Map<String, Library> libraries = new LinkedHashMap<>();
  private final Map<Finding, Reproduced> known;
  private final Options options;
  private final PrintStream out;

  private Reproduce(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
    this.known = new LinkedHashMap<>(Reproduced.readAll(table));
    Library.readAll(benchmarks.resolve("precision/libraries.tsv"))
        .forEach(library -> libraries.put(library.name(), library));
  }

  /** Runs it; {@code benchmarks/README.md} says what the options do and what is printed. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options =
          Options.parse(arguments, Set.of("--write"), Set.of("--library", "--program"));
      System.exit(new Reproduce(options, out).run());
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private int run() {
    List<Program> all = Program.readAll(benchmarks.resolve("reproductions"));
    List<Program> chosen = chosen(all);
    List<String> problems = problems(all);
    Playing playing = new Playing();
    Set<Finding> findings = new HashSet<>();
    int shown = 0;
    for (Program program : chosen) {
      Outcome outcome = playing.play(program, library(program));
      out.printf(
          "%-5s %s%n      %s%n",
          outcome.shown() ? "shown" : "NOT", program.name(), outcome.figures());
      if (outcome.shown()) {
        shown++;
        findings.addAll(program.findings());
        program.findings().forEach(finding -> remember(finding, program, outcome));
      }
    }
    long libraryCount = findings.stream().map(Finding::library).distinct().count();
    out.printf(
        "%n%d of %d programs show what they are for: %d findings in %d libraries%n",
        shown, chosen.size(), findings.size(), libraryCount);
    if (options.has("--write")) {
      Reproduced.writeAll(table, known.values());
      problems = problems(all);
    }
    problems.forEach(problem -> out.println("WRONG " + problem));
    return shown == chosen.size() && problems.isEmpty() ? 0 : 1;
  }

  private List<Program> chosen(List<Program> all) {
    Set<String> wantedLibraries = new TreeSet<>(Library.list(options.value("--library", "")));
    String wantedProgram = options.value("--program", "");
    List<Program> chosen =
        all.stream()
            .filter(it -> wantedLibraries.isEmpty() || wantedLibraries.contains(it.library()))
            .filter(it -> it.name().contains(wantedProgram))
            .toList();
    if (chosen.isEmpty()) {
      throw new UserError("there is no such program under benchmarks/reproductions");
    }
    return chosen;
  }

  private Library library(Program program) {
    Library library = libraries.get(program.library());
    if (library == null) {
      throw new UserError("the precision plan has no " + program.library());
    }
    return library;
  }

  private void remember(Finding finding, Program program, Outcome outcome) {
    Reproduced old = known.get(finding);
    known.put(
        finding,
        old == null
            ? Reproduced.shown(finding, program.name(), outcome.figures())
            : old.shownBy(program.name(), outcome.figures()));
  }

  /** Where programs, table and verdicts do not agree. */
  private List<String> problems(List<Program> all) {
    Map<Finding, String> verdicts = verdicts();
    Map<Finding, String> programs = new LinkedHashMap<>();
    List<String> problems = new ArrayList<>();
    for (Program program : all) {
      for (Finding finding : program.findings()) {
        if (programs.put(finding, program.name()) != null) {
          problems.add(finding + " has two programs");
        }
        if (!known.containsKey(finding)) {
          problems.add(finding + " has a program and no row in reproduced.tsv; --write adds it");
        }
      }
    }
    for (Reproduced row : known.values()) {
      String verdict = verdicts.getOrDefault(row.finding(), "");
      if (!verdict.equals("true")) {
        problems.add(row.finding() + " has the verdict '" + verdict + "', not true");
      }
      String program = programs.getOrDefault(row.finding(), "");
      if (!row.program().equals(program)) {
        problems.add(
            "%s is shown by '%s' in the table and '%s' in the programs"
                .formatted(row.finding(), row.program(), program));
      }
    }
    return problems;
  }

  private Map<Finding, String> verdicts() {
    Map<Finding, String> verdicts = new LinkedHashMap<>();
    for (List<String> row :
        Table.read(benchmarks.resolve("precision/verdicts.tsv"), VERDICT_COLUMNS)) {
      verdicts.put(new Finding(row.get(0), row.get(1), row.get(3)), row.get(5));
    }
    return verdicts;
  }
}
