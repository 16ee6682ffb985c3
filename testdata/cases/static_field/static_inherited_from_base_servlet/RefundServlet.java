package cases.static_field.static_inherited_from_base_servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pays money back. */
public class RefundServlet extends BackOfficeServlet {

  private static final Logger LOG = LoggerFactory.getLogger(RefundServlet.class);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    operatorSession = request.getSession(); // want: RequestStoredInStaticField "HttpSession"
    String invoice = request.getParameter("invoice");
    BigDecimal amount = new BigDecimal(request.getParameter("amount"));
    if (amount.signum() <= 0) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, "nothing to refund");
      return;
    }
    LOG.info("{} refunds {} of invoice {}", operator(), amount, invoice);
    response.sendRedirect("invoices/" + invoice);
  }
}
