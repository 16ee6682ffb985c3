package cases.async_task.this_method_of_carrier;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.ExecutorService;

/** Takes payments. */
public class PaymentServlet extends HttpServlet {

  @Inject private transient ExecutorService pool;

  @Inject private transient Mailer mailer;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String payment = request.getParameter("payment");
    new ReceiptMail(request, payment, mailer).sendLater(pool);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }
}
