package cases.static_field.direct_assignment_for_error_page_fixed;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Places an order and remembers what failed last, for the operator's status page. */
@WebServlet("/checkout")
public class CheckoutServlet extends HttpServlet {

  private static final Logger LOG = LoggerFactory.getLogger(CheckoutServlet.class);

  private static volatile String lastFailed;

  private final transient OrderDesk orders = new OrderDesk();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String cart = request.getParameter("cart");
    try {
      String orderId = orders.place(cart, request.getParameter("payment"));
      response.sendRedirect(request.getContextPath() + "/orders/" + orderId);
    } catch (IllegalStateException rejected) {
      LOG.warn("order from cart {} rejected", cart, rejected);
      lastFailed = request.getRemoteAddr() + " " + request.getRequestURI();
      response.sendError(HttpServletResponse.SC_CONFLICT, rejected.getMessage());
    }
  }

  /** What the status page shows: where the last rejected order came from. */
  static String describeLastFailure() {
    String failed = lastFailed;
    return failed == null ? "none" : failed;
  }
}
