package cases.executor.service_without_teardown_fixed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

@Service
public class InvoiceService {

  private final ExecutorService printers = Executors.newFixedThreadPool(5);
  private final Printer printer;

  public InvoiceService(Printer printer) {
    this.printer = printer;
  }

  public void print(long invoice) {
    printers.submit(() -> printer.print(invoice));
  }

  @jakarta.annotation.PreDestroy
  void end() {
    printers.shutdown();
  }

  public interface Printer {
    void print(long invoice);
  }
}
