package dev.overstay.cli;

import dev.overstay.checks.configuration.ConfigurationException;
import dev.overstay.checks.model.ModelException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program. */
public final class Overstay {

  /** Deep call graphs and deeply nested code are followed by recursion. */
  private static final long STACK_BYTES = 256L << 20;

  private final Engine engine;
  private final Console console;

  Overstay(Engine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  /**
   * Runs and exits with one of the documented codes. The launcher says by the system property
   * {@code overstay.terminal} which of {@code out} and {@code err} are terminals, which Java cannot
   * find out by itself.
   */
  public static void main(String[] args) throws InterruptedException {
    String terminals = System.getProperty("overstay.terminal", "");
    String noColour = System.getenv("NO_COLOR");
    boolean colour = noColour == null || noColour.isEmpty();
    Console console =
        new Console(
            writer(FileDescriptor.out),
            new PrintWriter(writer(FileDescriptor.err), true),
            colour && terminals.contains("out"),
            terminals.contains("err"));
    AtomicInteger code = new AtomicInteger(ExitCode.INTERNAL.number());
    Thread work =
        new Thread(
            null,
            () -> code.set(new Overstay(new BytecodeEngine(), console).run(args).number()),
            "overstay",
            STACK_BYTES);
    work.start();
    work.join();
    System.exit(code.get());
  }

  private static Writer writer(FileDescriptor stream) {
    return new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8);
  }

  /** Does what the arguments ask for. Never throws: what goes wrong is said and is in the code. */
  ExitCode run(String... args) {
    try {
      ExitCode code = execute(args);
      console.out().flush();
      return code;
    } catch (UsageException | ConfigurationException | ModelException e) {
      console.clear();
      console.say(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    } catch (IOException e) {
      console.clear();
      console.say("The report could not be written: " + e.getMessage() + ".");
      return ExitCode.INTERNAL;
    } catch (OutOfMemoryError e) {
      console.clear();
      console.say("The memory did not suffice; give more with OVERSTAY_JAVA_OPTS=-Xmx4g.");
      return ExitCode.INTERNAL;
    } catch (RuntimeException | Error e) {
      console.clear();
      console.say("This is a defect of Overstay, please report it with what follows.");
      e.printStackTrace(console.err());
      console.err().flush();
      return ExitCode.INTERNAL;
    }
  }

  private ExitCode execute(String... args) throws IOException {
    Commands commands = new Commands(engine, console);
    CommandLine parser = commands.parser();
    try {
      return commands.run(parser.parseArgs(args));
    } catch (ParameterException e) {
      throw new UsageException(sentence(e));
    }
  }

  private static String sentence(ParameterException e) {
    String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String end = problem.endsWith(".") ? "" : ".";
    String help = " See overstay " + commandOf(e) + "--help.";
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      return problem + "; did you mean " + unmatched.getSuggestions().get(0) + "?" + help;
    }
    return problem + end + help;
  }

  private static String commandOf(ParameterException e) {
    return e.getCommandLine().getParent() == null ? "" : e.getCommandLine().getCommandName() + " ";
  }
}
