package dev.overstay.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs commands, and says what a whole process cost. */
public final class Processes {

  private static final Path TIME = Path.of("/usr/bin/time");

  private Processes() {}

  /**
   * What a process and its children cost.
   *
   * @param exit its exit code
   * @param cpuSeconds user and system time together
   * @param wallSeconds from start to end
   * @param peakMebibytes largest resident set
   */
  public record Cost(int exit, double cpuSeconds, double wallSeconds, double peakMebibytes) {}

  /** Runs a command to its end, its output in a file, and returns its exit code. */
  public static int run(List<String> command, Path log) {
    try {
      Files.createDirectories(log.toAbsolutePath().getParent());
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log.toFile())
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted");
    }
  }

  /**
   * Runs a command under {@code time}, so that the system's own accounts are read when it has
   * ended: nothing is sampled, nothing is missed.
   */
  public static Cost measure(List<String> command, Path log) {
    if (!Files.isExecutable(TIME)) {
      throw new UserError(
          "GNU time is needed to measure whole processes; install the package 'time'");
    }
    Path account = log.resolveSibling(log.getFileName() + ".time");
    List<String> timed = new ArrayList<>();
    timed.addAll(List.of(TIME.toString(), "-q", "-o", account.toString(), "-f", "%U %S %e %M"));
    timed.addAll(command);
    int exit = run(timed, log);
    try {
      String[] figures = Files.readString(account).strip().split(" ", -1);
      return new Cost(
          exit,
          Double.parseDouble(figures[0]) + Double.parseDouble(figures[1]),
          Double.parseDouble(figures[2]),
          Double.parseDouble(figures[3]) / 1024);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A figure with so many decimals, the same in every locale. */
  public static String figure(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
