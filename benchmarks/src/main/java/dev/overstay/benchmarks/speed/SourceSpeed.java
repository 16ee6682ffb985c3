package dev.overstay.benchmarks.speed;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Coordinates;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes.Cost;
import dev.overstay.benchmarks.SourceTree;
import dev.overstay.benchmarks.UserError;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What reading sources costs: a scan beside PMD with its quickstart rules, and the review of a
 * change of ten files, in a fresh process and in one that has done it before.
 */
public final class SourceSpeed {

  private static final int ROUNDS = 5;
  private static final int CHANGED = 10;
  private static final int WARM = 8;
  private static final List<Coordinates> PMD =
      List.of(
          new Coordinates("net.sourceforge.pmd", "pmd-cli", "7.27.0"),
          new Coordinates("net.sourceforge.pmd", "pmd-java", "7.27.0"));

  /** What is compared. */
  private enum Reader {
    OVERSTAY,
    PMD
  }

  private final Path work = Overstay.work().resolve("source-speed");
  private final Artifacts artifacts = new Artifacts(work);
  private final Options options;
  private final PrintStream out;

  private SourceSpeed(Options options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Runs it; {@code benchmarks/README.md} says what the options do. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options =
          Options.parse(arguments, Set.of("--no-scan", "--no-review"), Set.of("--rounds"));
      Speed.describeMachine(out);
      SourceSpeed speed = new SourceSpeed(options, out);
      Path plan = Overstay.root().resolve("benchmarks").resolve("speed").resolve("sources.tsv");
      Library.readAll(plan).forEach(speed::measure);
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private void measure(Library library) {
    Fetched fetched = artifacts.fetch(library);
    SourceTree tree = SourceTree.empty(work.resolve(library.name()).resolve("tree"));
    int files = tree.fill(fetched.sources());
    int rounds = options.number("--rounds", ROUNDS);
    out.printf(
        "%n%s: %d source files, %d jars on its class path, %d rounds%n",
        library.jar(), files, fetched.classpath().size(), rounds);
    // The first run builds Overstay if its sources changed, and leaves its class-data archive.
    Speed.check("overstay", command(Reader.OVERSTAY, tree, fetched), log(tree, "first"));
    if (!options.has("--no-scan")) {
      scans(tree, fetched, rounds);
    }
    if (!options.has("--no-review")) {
      tree.initialise();
      tree.commit("as published");
      for (int change = 0; change < WARM; change++) {
        tree.change(CHANGED, change);
        tree.commit("ten files changed");
      }
      reviews(tree, fetched, rounds);
    }
  }

  private void scans(SourceTree tree, Fetched fetched, int rounds) {
    Map<Reader, List<Cost>> costs = new EnumMap<>(Reader.class);
    for (int round = 0; round < rounds; round++) {
      Reader[] readers = Reader.values();
      for (int i = 0; i < readers.length; i++) {
        // Another order each round: what warms a cache or a processor warms it for all.
        Reader reader = readers[(i + round) % readers.length];
        costs
            .computeIfAbsent(reader, key -> new ArrayList<>())
            .add(
                Speed.check(
                    reader.name(), command(reader, tree, fetched), log(tree, reader.name())));
      }
    }
    costs.forEach((reader, runs) -> print(reader == Reader.PMD ? "pmd" : "overstay", runs));
    Sample ours = sample(costs, Reader.OVERSTAY, Cost::cpuSeconds);
    Sample theirs = sample(costs, Reader.PMD, Cost::cpuSeconds);
    out.printf("  overstay / pmd: CPU %s%n", ours.over(theirs).interval(3));
  }

  private List<String> command(Reader reader, SourceTree tree, Fetched fetched) {
    Path report = log(tree, reader.name() + "-report");
    List<String> command = new ArrayList<>();
    if (reader == Reader.OVERSTAY) {
      command.addAll(Overstay.scan(List.of(tree.root()), fetched.classpath(), report));
      command.add("--engine=source");
      return command;
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", joined(artifacts.fetchTools("pmd", PMD))));
    command.addAll(List.of("net.sourceforge.pmd.cli.PmdCli", "check"));
    command.addAll(List.of("-d", tree.root().toString(), "-R", "rulesets/java/quickstart.xml"));
    command.addAll(List.of("--aux-classpath", joined(fetched.classpath())));
    command.addAll(List.of("-f", "text", "-r", report.toString()));
    command.addAll(
        List.of("--no-cache", "--no-progress", "--no-fail-on-violation", "--no-fail-on-error"));
    return command;
  }

  private void reviews(SourceTree tree, Fetched fetched, int rounds) {
    List<String> review = new ArrayList<>(List.of("review"));
    review.addAll(List.of("--repo", tree.repository().toString(), "--fail-on", "never"));
    review.addAll(List.of("--classpath", joined(fetched.classpath())));
    List<String> fresh = new ArrayList<>(List.of(Overstay.root().resolve("overstay").toString()));
    fresh.addAll(review);
    fresh.addAll(List.of("--base", "HEAD~1"));
    List<Cost> costs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      costs.add(Speed.check("overstay review", fresh, log(tree, "review")));
    }
    print("review, fresh", costs);
    warm(tree, review);
    out.printf("  the review says: %s%n", lastLine(log(tree, "review")));
  }

  private void warm(SourceTree tree, List<String> review) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(
        Overstay.root().resolve("benchmarks/target/classes")
            + File.pathSeparator
            + libraries().resolve("*"));
    command.add(WarmProcess.class.getName());
    command.add(Integer.toString(WARM));
    command.addAll(review);
    Path log = log(tree, "review-warm");
    Speed.check("overstay review in a warm process", command, log);
    List<String[]> runs = lines(log).stream().map(line -> line.split(" ", -1)).toList();
    List<String[]> last = runs.subList(runs.size() / 2, runs.size());
    out.printf(
        "  %-16s CPU s %-24s wall s %s, runs %d to %d in one process%n",
        "review, warm",
        new Sample(last.stream().map(it -> Double.valueOf(it[2])).toList()).spread(1),
        new Sample(last.stream().map(it -> Double.valueOf(it[1])).toList()).spread(1),
        runs.size() / 2 + 1,
        runs.size());
  }

  /** Those of the distribution that the launcher starts. */
  private static Path libraries() {
    Path built = Overstay.root().resolve("cli").resolve("target").resolve("overstay");
    try (Stream<Path> files = Files.list(built)) {
      return files
          .map(each -> each.resolve("lib"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow(() -> new UserError("there is no distribution in " + built));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(String what, List<Cost> runs) {
    out.printf(
        "  %-16s CPU s %-24s wall s %-24s peak MiB %s%n",
        what,
        new Sample(runs.stream().map(Cost::cpuSeconds).toList()).spread(1),
        new Sample(runs.stream().map(Cost::wallSeconds).toList()).spread(1),
        new Sample(runs.stream().map(Cost::peakMebibytes).toList()).spread(0));
  }

  private static Sample sample(
      Map<Reader, List<Cost>> costs, Reader reader, ToDoubleFunction<Cost> figure) {
    return new Sample(
        costs.getOrDefault(reader, List.of()).stream().mapToDouble(figure).boxed().toList());
  }

  private static Path log(SourceTree tree, String name) {
    return tree.repository().resolveSibling(name + ".log");
  }

  private static String lastLine(Path log) {
    List<String> lines = lines(log);
    return lines.isEmpty() ? "nothing" : lines.get(lines.size() - 1);
  }

  private static List<String> lines(Path log) {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String joined(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
