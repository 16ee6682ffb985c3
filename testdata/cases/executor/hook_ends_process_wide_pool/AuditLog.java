package cases.executor.hook_ends_process_wide_pool;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public final class AuditLog {

  private static final ExecutorService WRITER = Executors.newFixedThreadPool(1);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(WRITER::shutdown));
  }

  private AuditLog() {}

  public static void write(String line) {
    WRITER.execute(() -> System.out.println(line));
  }
}
