package cases.executor.chained_call_on_a_new_pool_fixed;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

public class ReportPrinter {

  private final Consumer<Path> printer;

  public ReportPrinter(Consumer<Path> printer) {
    this.printer = printer;
  }

  public Future<?> print(Path report) {
    ExecutorService once = Executors.newFixedThreadPool(1);
    try {
      return once.submit(() -> printer.accept(report));
    } finally {
      once.shutdown();
    }
  }
}
