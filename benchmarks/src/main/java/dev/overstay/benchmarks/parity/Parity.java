package dev.overstay.benchmarks.parity;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the sources of published libraries, as the compiler understands them, lead to the
 * findings of their class files: the same rule, fingerprint, level and line, before anything is
 * suppressed.
 */
public final class Parity {

  private static final double WANTED = 0.98;
  private static final int FEWEST = 8;

  private final Path home = Overstay.root().resolve("benchmarks").resolve("parity");
  private final Map<Difference, String> causes = Difference.readCauses(home.resolve("causes.tsv"));
  private final Options options;
  private final PrintStream out;

  private final Set<Difference> seen = new LinkedHashSet<>();
  private final List<String> unexplained = new ArrayList<>();
  private int compared;
  private int uncompiled;
  private int either;
  private int both;
  private int same;

  private Parity(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * A row of the plan.
   *
   * @param library out of the precision plan, with what it needs besides to be compiled
   * @param options for the compiler
   */
  private record Planned(Library library, List<String> options) {}

  /** Runs it; {@code benchmarks/README.md} says what the options do and what is printed. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options = Options.parse(arguments, Set.of("--all"), Set.of("--library"));
      System.exit(new Parity(options, out).run());
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private int run() {
    List<Planned> plan = plan();
    Set<String> names = new TreeSet<>();
    for (Planned each : plan) {
      names.add(each.library().name());
      try {
        compare(each);
      } catch (UserError e) {
        uncompiled++;
        out.printf("%-28s not compared: %s%n", each.library().name(), e.getMessage());
      }
    }
    out.printf(
        "%n%d libraries compared, %d not%n%d findings by either, %d by both: %s; %d of them at the"
            + " same level and line%n",
        compared, uncompiled, either, both, Processes.figure(share(), 4), same);
    causes.keySet().stream()
        .filter(it -> names.contains(it.library()) && !seen.contains(it))
        .forEach(it -> out.println("GONE " + it));
    unexplained.forEach(it -> out.println("NO CAUSE " + it));
    boolean enough = !options.value("--library", "").isEmpty() || compared >= FEWEST;
    return enough && share() >= WANTED && unexplained.isEmpty() ? 0 : 1;
  }

  private double share() {
    return either == 0 ? 1 : (double) both / either;
  }

  private List<Planned> plan() {
    Map<String, Library> all = new LinkedHashMap<>();
    Library.readAll(home.resolveSibling("precision").resolve("libraries.tsv"))
        .forEach(it -> all.put(it.name(), it));
    Map<String, Planned> plan = new LinkedHashMap<>();
    for (List<String> row : Table.read(home.resolve("libraries.tsv"), 3)) {
      Library library = all.get(row.get(0));
      if (library == null) {
        throw new UserError("the precision plan has no " + row.get(0));
      }
      plan.put(row.get(0), new Planned(with(library, row.get(1)), words(row.get(2))));
    }
    if (options.has("--all")) {
      all.forEach((name, it) -> plan.putIfAbsent(name, new Planned(it, List.of())));
    }
    Set<String> wanted = new TreeSet<>(Library.list(options.value("--library", "")));
    wanted.forEach(
        name -> {
          if (!all.containsKey(name)) {
            throw new UserError("the precision plan has no " + name);
          }
          plan.putIfAbsent(name, new Planned(all.get(name), List.of()));
        });
    return plan.values().stream()
        .filter(it -> wanted.isEmpty() || wanted.contains(it.library().name()))
        .toList();
  }

  private static Library with(Library library, String more) {
    List<String> with = new ArrayList<>(library.with());
    with.addAll(Library.list(more));
    return new Library(library.name(), library.jar(), with, library.kind(), library.why());
  }

  private static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
  }

  private void compare(Planned planned) {
    String name = planned.library().name();
    boolean more = !planned.library().with().equals(originalWith(name));
    Artifacts artifacts =
        new Artifacts(Overstay.work().resolve(more ? "parity-libraries" : "libraries"));
    Fetched fetched = artifacts.fetch(planned.library());
    Sides sides = new Reading(name, fetched, planned.options()).sides();
    if (!sides.errors().isEmpty()) {
      throw new UserError(
          "%d errors in its sources, the first: %s"
              .formatted(sides.errors().size(), sides.errors().get(0)));
    }
    List<Difference> differences = sides.differences(name);
    compared++;
    either += sides.either().size();
    both += sides.both().size();
    same += sides.both().size() - (int) differences.stream().filter(it -> !it.isOneSided()).count();
    out.printf(
        "%-28s %-9s %3d by either, %3d by both%n",
        name,
        differences.isEmpty() ? "same" : "different",
        sides.either().size(),
        sides.both().size());
    sides.problems().forEach(it -> out.println("     " + it));
    for (Difference each : differences) {
      seen.add(each);
      String cause = causes.get(each);
      out.printf("     %s  %s  %s%n", each.rule(), each.fingerprint(), each.what());
      out.print(sides.text(each));
      if (cause == null) {
        unexplained.add(each.toString());
      } else {
        out.println("     cause: " + cause);
      }
    }
  }

  private List<String> originalWith(String name) {
    return Library.readAll(home.resolveSibling("precision").resolve("libraries.tsv")).stream()
        .filter(it -> it.name().equals(name))
        .findFirst()
        .map(Library::with)
        .orElse(List.of());
  }
}
