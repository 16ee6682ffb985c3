package cases.listener.listener_of_a_constructor_that_fails_then_fixed;

import com.google.common.eventbus.EventBus;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class TestPageServlet extends HttpServlet {

  private static final EventBus ORDERS = new EventBus();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (PrinterLink link = new PrinterLink(ORDERS, "test", request.getParameter("printer"))) {
      ORDERS.post(new PrinterLink.Order("test", "one test page"));
      response.getWriter().println(link);
    }
  }
}
