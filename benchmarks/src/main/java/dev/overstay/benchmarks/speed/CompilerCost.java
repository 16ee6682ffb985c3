package dev.overstay.benchmarks.speed;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
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

/**
 * What Overstay adds to a compilation: javac alone, with Error Prone and none of its checks, with
 * Overstay's rules in it, and with NullAway in it for comparison.
 */
public final class CompilerCost {

  private static final int ROUNDS = 15;

  private final Path logs = Overstay.work().resolve("compiler");
  private final Artifacts artifacts = new Artifacts(logs);
  private final int rounds;
  private final PrintStream out;

  private CompilerCost(int rounds, PrintStream out) {
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
      CompilerCost cost = new CompilerCost(options.number("--rounds", ROUNDS), out);
      Path plan = Overstay.root().resolve("benchmarks").resolve("speed").resolve("sources.tsv");
      Library.readAll(plan).forEach(cost::measure);
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private void measure(Library library) {
    Fetched fetched = artifacts.fetch(library);
    Compilations compilations = new Compilations(library.name(), fetched, artifacts, logs);
    List<Path> sources = compilations.sources();
    out.printf(
        "%n%s: %d source files (%d left out), %d jars on its class path, %d rounds%n",
        library.jar(), sources.size(), compilations.leftOut(), fetched.classpath().size(), rounds);
    Map<Compiler, List<Cost>> costs = new EnumMap<>(Compiler.class);
    for (int round = 0; round < rounds; round++) {
      Compiler[] compilers = Compiler.values();
      for (int i = 0; i < compilers.length; i++) {
        // Another order each round: what warms a cache or a processor warms it for all.
        Compiler compiler = compilers[(i + round) % compilers.length];
        costs
            .computeIfAbsent(compiler, c -> new ArrayList<>())
            .add(
                Speed.check(
                    compiler.title(),
                    compilations.command(compiler),
                    logs.resolve(library.name() + "-" + compiler.title() + ".log")));
      }
    }
    print(costs);
  }

  private void print(Map<Compiler, List<Cost>> costs) {
    for (Compiler compiler : Compiler.values()) {
      out.printf(
          "  %-22s CPU s %-22s wall s %-22s peak MiB %s%n",
          compiler.title(),
          sample(costs, compiler, Cost::cpuSeconds).spread(1),
          sample(costs, compiler, Cost::wallSeconds).spread(1),
          sample(costs, compiler, Cost::peakMebibytes).spread(0));
    }
    for (Compiler compiler : List.of(Compiler.OVERSTAY, Compiler.NULLAWAY)) {
      Sample added =
          sample(costs, compiler, Cost::cpuSeconds)
              .minus(sample(costs, Compiler.ERROR_PRONE, Cost::cpuSeconds));
      Sample memory =
          sample(costs, compiler, Cost::peakMebibytes)
              .over(sample(costs, Compiler.ERROR_PRONE, Cost::peakMebibytes));
      out.printf(
          "  added by %-12s CPU s %s; of javac's CPU %s; peak memory times %s%n",
          compiler.title(),
          added.interval(2),
          added.over(sample(costs, Compiler.JAVAC, Cost::cpuSeconds)).interval(3),
          memory.interval(3));
    }
  }

  private static Sample sample(
      Map<Compiler, List<Cost>> costs, Compiler compiler, ToDoubleFunction<Cost> figure) {
    return new Sample(
        costs.getOrDefault(compiler, List.of()).stream().mapToDouble(figure).boxed().toList());
  }
}
