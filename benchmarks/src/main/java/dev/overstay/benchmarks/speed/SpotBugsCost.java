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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** What Overstay's plugin adds to a run of SpotBugs, beside what fb-contrib adds. */
public final class SpotBugsCost {

  private static final int ROUNDS = 5;
  private static final List<Tool> TOOLS =
      List.of(Tool.SPOTBUGS, Tool.SPOTBUGS_OVERSTAY, Tool.SPOTBUGS_FB_CONTRIB);

  private final Path logs = Overstay.work().resolve("speed");
  private final Artifacts artifacts = new Artifacts(logs);
  private final int rounds;
  private final PrintStream out;

  private SpotBugsCost(int rounds, PrintStream out) {
    this.rounds = rounds;
    this.out = out;
  }

  /** Runs it; {@code benchmarks/README.md} says what the options do. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options = Options.parse(arguments, Set.of(), Set.of("--rounds"));
      Speed.describeMachine(out);
      SpotBugsCost cost = new SpotBugsCost(options.number("--rounds", ROUNDS), out);
      Path plan = Overstay.root().resolve("benchmarks").resolve("speed").resolve("jars.tsv");
      Library.readAll(plan).forEach(cost::measure);
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private void measure(Library library) {
    Fetched fetched = artifacts.fetch(library);
    out.printf(
        "%n%s: %d classes, %d jars on its class path, %d rounds%n",
        library.jar(), Jars.classes(fetched.jar()), fetched.classpath().size(), rounds);
    Map<Tool, List<Cost>> costs = new EnumMap<>(Tool.class);
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < TOOLS.size(); i++) {
        // Another order each round: what warms a cache or a processor warms it for all.
        Tool tool = TOOLS.get((i + round) % TOOLS.size());
        String name = library.name() + "-" + tool.title();
        List<String> command = tool.command(fetched, artifacts, logs.resolve(name + ".out"));
        costs
            .computeIfAbsent(tool, t -> new ArrayList<>())
            .add(Speed.check(tool.title(), command, logs.resolve(name + ".log")));
      }
    }
    print(costs);
  }

  private void print(Map<Tool, List<Cost>> costs) {
    for (Tool tool : TOOLS) {
      out.printf(
          "  %-20s CPU s %-24s wall s %-24s peak MiB %s%n",
          tool.title(),
          sample(costs, tool, Cost::cpuSeconds).spread(1),
          sample(costs, tool, Cost::wallSeconds).spread(1),
          sample(costs, tool, Cost::peakMebibytes).spread(0));
    }
    Sample ours = added(costs, Tool.SPOTBUGS_OVERSTAY);
    Sample theirs = added(costs, Tool.SPOTBUGS_FB_CONTRIB);
    out.printf("  added by overstay    CPU s %s%n", ours.interval(1));
    out.printf("  added by fb-contrib  CPU s %s%n", theirs.interval(1));
    out.printf(
        "  overstay / fb-contrib, of the medians: %s%n",
        Processes.figure(ours.median() / theirs.median(), 2));
  }

  private static Sample added(Map<Tool, List<Cost>> costs, Tool tool) {
    return sample(costs, tool, Cost::cpuSeconds)
        .minus(sample(costs, Tool.SPOTBUGS, Cost::cpuSeconds));
  }

  private static Sample sample(
      Map<Tool, List<Cost>> costs, Tool tool, ToDoubleFunction<Cost> figure) {
    return new Sample(
        costs.getOrDefault(tool, List.of()).stream().mapToDouble(figure).boxed().toList());
  }
}
