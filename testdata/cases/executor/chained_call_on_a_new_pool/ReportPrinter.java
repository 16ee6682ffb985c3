package cases.executor.chained_call_on_a_new_pool;

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
    return Executors.newFixedThreadPool(1).submit(() -> printer.accept(report)); // want: ExecutorNeverShutDown
  }
}
