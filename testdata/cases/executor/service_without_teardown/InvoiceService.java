package cases.executor.service_without_teardown;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;

@Service
public class InvoiceService {

  private final ExecutorService printers = Executors.newFixedThreadPool(5); // want: ExecutorNeverShutDown
  private final Printer printer;

  public InvoiceService(Printer printer) {
    this.printer = printer;
  }

  public void print(long invoice) {
    printers.submit(() -> printer.print(invoice));
  }

  public interface Printer {
    void print(long invoice);
  }
}
