package dev.overstay.benchmarks.speed;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One review after another in one process, as in one that stays: each of the last commits of a
 * repository is a change of its own, the oldest first. What such a process has read is kept by its
 * engine. Runs apart from the benchmarks, with the distribution on its class path.
 */
public final class WarmProcess {

  private static final long STACK_BYTES = 256L << 20;

  private WarmProcess() {}

  /**
   * Takes how many commits, then the arguments but for the commits; prints a line of wall and CPU
   * seconds for each run.
   */
  public static void main(String[] arguments) throws InterruptedException {
    int times = Integer.parseInt(arguments[0]);
    String[] rest = Arrays.copyOfRange(arguments, 1, arguments.length);
    Thread thread = new Thread(null, () -> run(times, rest), "overstay", STACK_BYTES);
    thread.setUncaughtExceptionHandler(
        (which, thrown) -> {
          thrown.printStackTrace();
          System.exit(1);
        });
    thread.start();
    thread.join();
  }

  private static void run(int times, String[] arguments) {
    try {
      Object engine = made("dev.overstay.cli.BytecodeEngine");
      for (int i = times; i > 0; i--) {
        List<String> each = new ArrayList<>(List.of(arguments));
        each.addAll(List.of("--base", "HEAD~" + i, "--head", "HEAD~" + (i - 1)));
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        Object code = once(engine, each);
        System.out.printf(
            Locale.ROOT,
            "%s %.2f %.2f%n",
            code,
            (System.nanoTime() - wall) / 1e9,
            (cpuNanos() - cpu) / 1e9);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the command line is not what it was", e);
    }
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static Object made(String type) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(type).getDeclaredConstructor();
    constructor.setAccessible(true);
    return constructor.newInstance();
  }

  /** It has no public entry but one that ends the process. */
  private static Object once(Object engine, List<String> arguments)
      throws ReflectiveOperationException {
    Class<?> consoleType = Class.forName("dev.overstay.cli.Console");
    Constructor<?> console = consoleType.getDeclaredConstructors()[0];
    console.setAccessible(true);
    Class<?> type = Class.forName("dev.overstay.cli.Overstay");
    Constructor<?> program =
        type.getDeclaredConstructor(Class.forName("dev.overstay.cli.Engine"), consoleType);
    program.setAccessible(true);
    Object overstay =
        program.newInstance(
            engine,
            console.newInstance(
                Writer.nullWriter(), new PrintWriter(Writer.nullWriter()), false, false));
    Method run = type.getDeclaredMethod("run", String[].class);
    run.setAccessible(true);
    return run.invoke(overstay, (Object) arguments.toArray(String[]::new));
  }
}
