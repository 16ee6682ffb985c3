package dev.overstay.benchmarks.review;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Coordinates;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Options;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.SourceTree;
import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Consecutive releases committed one after the other: what a review of the second says must be the
 * difference of two scans, which is worked out here. What was renamed, the review may leave out, in
 * pairs of one that came and one that went.
 */
public final class ReviewPairs {

  private final Path work = Overstay.work().resolve("review");
  private final Artifacts artifacts = new Artifacts(work.resolve("artifacts"));
  private final PrintStream out;

  private ReviewPairs(PrintStream out) {
    this.out = out;
  }

  /**
   * Two releases.
   *
   * @param jar {@code group:artifact}
   * @param with see {@link Library#with}
   */
  private record Pair(String name, String jar, String before, String after, List<String> with) {}

  /** Runs it; {@code benchmarks/README.md} says what the options do. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options = Options.parse(arguments, Set.of(), Set.of("--library"));
      List<String> only = Library.list(options.value("--library", ""));
      Path plan = Overstay.root().resolve("benchmarks").resolve("review").resolve("pairs.tsv");
      ReviewPairs pairs = new ReviewPairs(out);
      int same = 0;
      int looked = 0;
      for (List<String> row : Table.read(plan, 5)) {
        Pair pair =
            new Pair(row.get(0), row.get(1), row.get(2), row.get(3), Library.list(row.get(4)));
        if (only.isEmpty() || only.contains(pair.name())) {
          looked++;
          same += pairs.isSame(pair) ? 1 : 0;
        }
      }
      out.printf("%n%d of %d reviews are the difference of two scans%n", same, looked);
      System.exit(same == looked && looked > 0 ? 0 : 1);
    } catch (UserError e) {
      out.println("error: " + e.getMessage());
      System.exit(2);
    }
  }

  private boolean isSame(Pair pair) {
    Fetched old = fetch(pair, pair.before());
    Fetched now = fetch(pair, pair.after());
    Path directory = work.resolve(pair.name());
    SourceTree tree = SourceTree.empty(directory.resolve("tree"));
    tree.initialise();
    int files = tree.fill(old.sources());
    tree.commit(pair.before());
    List<Reported> before = scan(tree, now, directory.resolve("before"));
    tree.fill(now.sources());
    tree.commit(pair.after());
    List<Reported> after = scan(tree, now, directory.resolve("after"));
    Path report = directory.resolve("review.json");
    run(review(tree, now, report), directory.resolve("review.log"));

    List<Reported> came = Reported.without(after, before);
    List<Reported> went = Reported.without(before, after);
    List<Reported> fresh = Reported.read(report, "findings");
    List<Reported> gone = Reported.read(report, "stale");
    List<Reported> cameRenamed = Reported.without(came, fresh);
    List<Reported> wentRenamed = Reported.without(went, gone);
    List<Reported> tooMany = new ArrayList<>(Reported.without(fresh, came));
    tooMany.addAll(Reported.without(gone, went));
    boolean inPairs = rules(cameRenamed).equals(rules(wentRenamed));
    boolean same = tooMany.isEmpty() && inPairs;
    out.printf(
        "%-9s %s %s -> %s: %d files, %d findings, then %d; %d came, %d went, %d renamed%n",
        same ? "same" : "DIFFERENT",
        pair.jar(),
        pair.before(),
        pair.after(),
        files,
        before.size(),
        after.size(),
        fresh.size(),
        gone.size(),
        cameRenamed.size());
    for (int i = 0; inPairs && i < cameRenamed.size(); i++) {
      out.println("    renamed: " + wentRenamed.get(i) + " -> " + cameRenamed.get(i));
    }
    tooMany.forEach(each -> out.println("    of the review alone: " + each));
    if (!inPairs) {
      cameRenamed.forEach(each -> out.println("    came, and the review lacks it: " + each));
      wentRenamed.forEach(each -> out.println("    went, and the review lacks it: " + each));
    }
    return same;
  }

  private static List<String> rules(List<Reported> findings) {
    return findings.stream().map(Reported::rule).sorted().toList();
  }

  private Fetched fetch(Pair pair, String version) {
    Coordinates jar = Coordinates.parse(pair.jar() + ":" + version);
    return artifacts.fetch(pair.name() + "-" + version, jar, pair.with());
  }

  private static List<Reported> scan(SourceTree tree, Fetched library, Path output) {
    Path report = output.resolveSibling(output.getFileName() + ".json");
    List<String> command = Overstay.scan(List.of(tree.repository()), library.classpath(), report);
    command.addAll(List.of("--engine=source", "--new-rules"));
    run(command, output.resolveSibling(output.getFileName() + ".log"));
    return Reported.read(report, "findings");
  }

  private static List<String> review(SourceTree tree, Fetched library, Path report) {
    List<String> command = new ArrayList<>();
    command.add(Overstay.root().resolve("overstay").toString());
    command.addAll(List.of("review", "--base", "HEAD~1", "--repo", tree.repository().toString()));
    command.addAll(List.of("--level", "note", "--fail-on", "never", "--new-rules"));
    command.addAll(List.of("--format", "json", "--output", report.toString()));
    if (!library.classpath().isEmpty()) {
      command.add("--classpath");
      command.add(
          library.classpath().stream()
              .map(Path::toString)
              .collect(Collectors.joining(File.pathSeparator)));
    }
    return command;
  }

  /** Files that could not be read are said by both; what they say of the rest is compared. */
  private static void run(List<String> command, Path log) {
    int exit = Processes.run(command, log);
    if (exit != 0 && exit != 3) {
      throw new UserError("overstay ended with exit code " + exit + "; see " + log);
    }
  }
}
