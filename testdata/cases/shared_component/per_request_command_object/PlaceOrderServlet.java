package cases.shared_component.per_request_command_object;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Places orders. */
public class PlaceOrderServlet extends HttpServlet {

  private String[] required = {"cart", "address"};

  @Override
  public void init() {
    String configured = getInitParameter("required");
    if (configured != null) {
      required = configured.split(",");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlaceOrder command = new PlaceOrder(request).answerTo(response);
    for (String parameter : required) {
      command.require(parameter);
    }
    command.run();
  }
}
