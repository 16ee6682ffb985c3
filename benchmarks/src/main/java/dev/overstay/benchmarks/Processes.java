package dev.overstay.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
   * Runs a command in a directory, its output in a file, and returns its exit code; a process that
   * has not ended by itself when the time is up is ended, and has none.
   */
  public static Optional<Integer> run(
      List<String> command, Path directory, Path log, Duration limit) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return Optional.of(process.exitValue());
      }
      process.destroyForcibly().waitFor();
      return Optional.empty();
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
