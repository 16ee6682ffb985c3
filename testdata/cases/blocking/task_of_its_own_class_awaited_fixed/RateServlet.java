package cases.blocking.task_of_its_own_class_awaited_fixed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells the rate of a currency, which the bank's computer knows. */
public class RateServlet extends HttpServlet {

  /** The bank's computer. */
  public interface Bank {
    double rate(String currency) throws IOException;
  }

  private final transient Bank bank;
  private final transient ExecutorService lines;

  public RateServlet(Bank bank, ExecutorService lines) {
    this.bank = bank;
    this.lines = lines;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    final String currency = request.getParameter("currency");
    Future<Double> rate =
        lines.submit(
            new Callable<Double>() {
              @Override
              public Double call() throws IOException {
                return bank.rate(currency);
              }
            });
    try {
      response.getWriter().println(rate.get(2, TimeUnit.SECONDS));
    } catch (ExecutionException | TimeoutException e) {
      throw new ServletException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
