package dev.overstay.benchmarks.speed;

import java.io.PrintWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;

/**
 * The command line again and again in one process, as it would be in one that stays: what a run
 * costs when classes are loaded and compiled. Runs apart from the benchmarks, with the distribution
 * on its class path.
 */
public final class WarmProcess {

  private static final long STACK_BYTES = 256L << 20;

  private WarmProcess() {}

  /** Takes how often, then the arguments; prints a line of wall and CPU seconds for each run. */
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
      for (int i = 0; i < times; i++) {
        long wall = System.nanoTime();
        long cpu = cpuNanos();
        Object code = once(arguments);
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

  /** It has no public entry but one that ends the process. */
  private static Object once(String[] arguments) throws ReflectiveOperationException {
    Constructor<?> engine =
        Class.forName("dev.overstay.cli.BytecodeEngine").getDeclaredConstructor();
    engine.setAccessible(true);
    Class<?> consoleType = Class.forName("dev.overstay.cli.Console");
    Constructor<?> console = consoleType.getDeclaredConstructors()[0];
    console.setAccessible(true);
    Class<?> type = Class.forName("dev.overstay.cli.Overstay");
    Constructor<?> program =
        type.getDeclaredConstructor(Class.forName("dev.overstay.cli.Engine"), consoleType);
    program.setAccessible(true);
    Object made =
        program.newInstance(
            engine.newInstance(),
            console.newInstance(
                Writer.nullWriter(), new PrintWriter(Writer.nullWriter()), false, false));
    Method run = type.getDeclaredMethod("run", String[].class);
    run.setAccessible(true);
    return run.invoke(made, (Object) arguments);
  }
}
