package cases.listener.listener_of_a_constructor_that_refuses_then_fixed;

import com.google.common.eventbus.EventBus;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class Bills extends HttpServlet {

  private static final EventBus USAGES = new EventBus();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tenant = request.getParameter("tenant");
    try (Meter meter = new Meter(USAGES, tenant, request.getParameter("unit"))) {
      USAGES.post(new Meter.Usage(tenant, 1));
      response.getWriter().println(meter.total());
    }
  }
}
