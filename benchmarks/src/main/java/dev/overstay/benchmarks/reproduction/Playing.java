package dev.overstay.benchmarks.reproduction;

import dev.overstay.benchmarks.Artifacts;
import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Library;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.UserError;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a program against its library and plays it in a JVM of its own. */
final class Playing {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  /**
   * Soft references are cleared at every collection, so that what is still there is kept; the heap
   * is small, so that a program proves its point with little.
   */
  private static final List<String> JVM =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:SoftRefLRUPolicyMSPerMB=0",
          "-Djava.awt.headless=true");

  private final Path work = Overstay.work().resolve("reproductions");
  private final Artifacts plain = new Artifacts(Overstay.work().resolve("libraries"));
  private final Artifacts withMore = new Artifacts(work.resolve("libraries"));

  /** What a program showed, with the figures, or what hindered it. */
  record Outcome(boolean shown, String figures) {}

  Outcome play(Program program, Library library) {
    Path directory = work.resolve(program.name());
    Path classes = directory.resolve("classes");
    Path log = directory.resolve("log");
    try {
      String classpath = classpath(program, library, classes);
      compile(program, classpath, classes);
      Optional<Integer> exit = Processes.run(command(program, classpath), directory, log, LIMIT);
      return outcome(exit, log);
    } catch (UserError e) {
      return new Outcome(false, e.toString());
    }
  }

  private static Outcome outcome(Optional<Integer> exit, Path log) {
    if (exit.isEmpty()) {
      return new Outcome(false, "it took more than %d s; see %s".formatted(LIMIT.toSeconds(), log));
    }
    List<String> lines = lines(log);
    for (int i = lines.size() - 1; i >= 0; i--) {
      String line = lines.get(i);
      if (exit.get() == 0 && line.startsWith("shown ")) {
        return new Outcome(true, line.substring("shown ".length()));
      }
      if (line.startsWith("NOT ")) {
        return new Outcome(false, line.substring("NOT ".length()));
      }
    }
    return new Outcome(false, "it ended with %d and no result; see %s".formatted(exit.get(), log));
  }

  private String classpath(Program program, Library library, Path classes) {
    List<String> with = new ArrayList<>(library.with());
    with.addAll(program.with());
    Fetched fetched =
        program.with().isEmpty()
            ? plain.fetch(library)
            : withMore.fetch(program.name().replace('/', '-'), library.jar(), with);
    List<String> entries = new ArrayList<>();
    entries.add(classes.toString());
    entries.add(fetched.jar().toString());
    fetched.classpath().forEach(entry -> entries.add(entry.toString()));
    // Last: the program has the library's own idea of everything that both know.
    entries.add(Overstay.root().resolve("benchmarks/target/classes").toString());
    return String.join(File.pathSeparator, entries);
  }

  private static void compile(Program program, String classpath, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new UserError("a JDK is needed to compile the programs, this is a JRE");
    }
    try (var files = compiler.getStandardFileManager(null, null, null)) {
      Files.createDirectories(classes);
      StringWriter errors = new StringWriter();
      List<String> options =
          List.of(
              "-proc:none", "-nowarn", "-Xlint:none", "-cp", classpath, "-d", classes.toString());
      boolean compiled =
          compiler
              .getTask(
                  errors, files, null, options, null, files.getJavaFileObjects(program.source()))
              .call();
      if (!compiled) {
        throw new UserError("it does not compile: " + errors.toString().strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Program program, String classpath) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM);
    for (String opened : program.opens()) {
      command.add("--add-opens");
      command.add(opened + "=ALL-UNNAMED");
    }
    command.addAll(List.of("-cp", classpath, program.mainClass()));
    return command;
  }

  private static List<String> lines(Path log) {
    try {
      return Files.readAllLines(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
