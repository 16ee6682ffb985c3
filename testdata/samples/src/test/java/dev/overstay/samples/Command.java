package dev.overstay.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is run to its end. */
final class Command {

  private static final long MINUTES = 10;

  private Command() {}

  /**
   * What a program did.
   *
   * @param exit its exit code
   * @param output what it printed, errors included
   */
  record Result(int exit, String output) {}

  /** Runs a program; its output is kept beside the directory that it runs in. */
  static Result run(Path directory, List<String> command) {
    return run(directory, Map.of(), command);
  }

  /** Runs a program with some variables of its environment set. */
  static Result run(Path directory, Map<String, String> environment, List<String> command) {
    Path log = directory.resolveSibling(directory.getFileName() + ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().putAll(environment);
      Process process =
          builder
              .directory(directory.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      String output = Files.readString(log);
      assertThat(ended).as("ended in time:\n%s", output).isTrue();
      return new Result(process.exitValue(), output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A Java program on the Java that runs the tests. */
  static Result java(Path directory, String classPath, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return run(directory, command);
  }
}
