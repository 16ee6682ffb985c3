package dev.overstay.benchmarks.speed;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Jars;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.Processes.Cost;
import dev.overstay.benchmarks.UserError;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Whole-process CPU and peak memory of a scan, beside SpotBugs in the same rounds. */
public final class Speed {

  private static final int ROUNDS = 5;
  private static final int LIBRARIES = 25;

  private final Options options;
  private final Path home = Overstay.root().resolve("benchmarks");
  private final Path logs = Overstay.work().resolve("speed");
  private final Artifacts artifacts = new Artifacts(logs);
  private final PrintStream out;

  private Speed(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it; {@code benchmarks/README.md} says what the options do. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options =
          Options.parse(arguments, Set.of("--many"), Set.of("--rounds", "--tools", "--libraries"));
      Speed speed = new Speed(options, out);
      describeMachine(out);
      if (options.has("--many")) {
        speed.oneRunOverMany();
      } else {
        speed.besideSpotBugs();
      }
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  /** Says what the figures were taken on. */
  static void describeMachine(PrintStream out) {
    out.printf(
        "%d processors, JDK %s, %s %s%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"));
  }

  private void besideSpotBugs() {
    List<Tool> tools = tools();
    int rounds = options.number("--rounds", ROUNDS);
    for (Library library : Library.readAll(home.resolve("speed").resolve("jars.tsv"))) {
      Fetched fetched = artifacts.fetch(library);
      out.printf(
          "%n%s: %d classes, %d jars on its class path, %d rounds%n",
          library.jar(), Jars.classes(fetched.jar()), fetched.classpath().size(), rounds);
      Map<Tool, List<Cost>> costs = new EnumMap<>(Tool.class);
      for (int round = 0; round < rounds; round++) {
        for (int i = 0; i < tools.size(); i++) {
          // Another order each round: what warms a cache or a processor warms it for all.
          Tool tool = tools.get((i + round) % tools.size());
          costs
              .computeIfAbsent(tool, t -> new ArrayList<>())
              .add(measure(tool, fetched, library.name()));
        }
      }
      print(costs);
    }
  }

  private List<Tool> tools() {
    List<String> names = Library.list(options.value("--tools", ""));
    List<Tool> tools =
        Arrays.stream(Tool.values())
            .filter(
                tool ->
                    names.isEmpty() ? tool != Tool.SPOTBUGS_OVERSTAY : names.contains(tool.title()))
            .toList();
    if (!names.isEmpty() && tools.size() != names.size()) {
      throw new UserError(
          "--tools takes some of "
              + String.join(", ", Arrays.stream(Tool.values()).map(Tool::title).toList()));
    }
    return tools;
  }

  private Cost measure(Tool tool, Fetched library, String name) {
    Path output = logs.resolve(name + "-" + tool.title() + ".out");
    return check(
        tool.title(),
        tool.command(library, artifacts, output),
        logs.resolve(name + "-" + tool.title() + ".log"));
  }

  /** A run that failed is not a measurement. Incomplete is: SpotBugs always lacks some class. */
  static Cost check(String what, List<String> command, Path log) {
    Cost cost = Processes.measure(command, log);
    if (cost.exit() != 0 && cost.exit() != 3) {
      throw new UserError(what + " ended with exit code " + cost.exit() + "; see " + log);
    }
    return cost;
  }

  private void print(Map<Tool, List<Cost>> costs) {
    costs.forEach(
        (tool, runs) ->
            out.printf(
                "  %-20s CPU s %-24s wall s %-24s peak MiB %s%n",
                tool.title(),
                sample(runs, Cost::cpuSeconds).spread(1),
                sample(runs, Cost::wallSeconds).spread(1),
                sample(runs, Cost::peakMebibytes).spread(0)));
    List<Cost> ours = costs.get(Tool.OVERSTAY);
    if (ours == null) {
      return;
    }
    costs.forEach(
        (tool, runs) -> {
          if (tool != Tool.OVERSTAY) {
            out.printf(
                "  overstay / %s: CPU %s, peak memory %s%n",
                tool.title(),
                sample(ours, Cost::cpuSeconds).over(sample(runs, Cost::cpuSeconds)).interval(3),
                sample(ours, Cost::peakMebibytes)
                    .over(sample(runs, Cost::peakMebibytes))
                    .interval(3));
          }
        });
  }

  private static Sample sample(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    return new Sample(costs.stream().mapToDouble(figure).boxed().toList());
  }

  /** One run over many libraries, with all their class paths, against a run of its own for each. */
  private void oneRunOverMany() {
    Artifacts libraries = new Artifacts(Overstay.work().resolve("libraries"));
    List<Fetched> all =
        Library.readAll(home.resolve("precision").resolve("libraries.tsv")).stream()
            .limit(options.number("--libraries", LIBRARIES))
            .map(libraries::fetch)
            .toList();
    Set<Path> union = new LinkedHashSet<>();
    all.forEach(library -> union.addAll(library.classpath()));
    int rounds = options.number("--rounds", ROUNDS);
    List<Double> together = new ArrayList<>();
    List<Double> apart = new ArrayList<>();
    List<Double> peak = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      if (round % 2 == 1) {
        apart.add(runApart(all));
      }
      List<Path> jars = all.stream().map(Fetched::jar).toList();
      Cost cost =
          check(
              "overstay",
              Overstay.scan(jars, union, logs.resolve("many.out")),
              logs.resolve("many.log"));
      together.add(cost.cpuSeconds());
      peak.add(cost.peakMebibytes());
      if (round % 2 == 0) {
        apart.add(runApart(all));
      }
    }
    out.printf("%n%d libraries, %d rounds%n", all.size(), rounds);
    out.printf("  one run           CPU s %s%n", new Sample(together).spread(1));
    out.printf("  its peak memory   MiB   %s%n", new Sample(peak).spread(0));
    out.printf("  sum of single     CPU s %s%n", new Sample(apart).spread(1));
    out.printf(
        "  one run / sum     %s%n", new Sample(together).over(new Sample(apart)).interval(3));
  }

  private double runApart(List<Fetched> libraries) {
    double sum = 0;
    for (Fetched library : libraries) {
      sum +=
          check(
                  "overstay",
                  Overstay.scan(
                      List.of(library.jar()), library.classpath(), logs.resolve("single.out")),
                  logs.resolve("single.log"))
              .cpuSeconds();
    }
    return sum;
  }
}
