package cases.async_task.local_class_task_fixed;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prepares an account statement and drops it in the customer's mailbox. */
public class StatementServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(StatementServlet.class);

  @Inject private transient ExecutorService printers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    YearMonth month = YearMonth.parse(request.getParameter("month"));
    String account = request.getParameter("account");

    class Print implements Runnable {

      private final int copies;

      Print(int copies) {
        this.copies = copies;
      }

      @Override
      public void run() {
        LOG.info("{} copies of {} for {}", copies, month, account);
      }
    }

    Print print = new Print(request.isUserInRole("BUSINESS") ? 2 : 1);
    printers.execute(print);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
