package cases.shared_state.waybill_numbers_of_base;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Prints a waybill. */
@WebServlet("/waybill")
public class WaybillServlet extends NumberedServlet {

  public WaybillServlet() {
    super("WB-");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.getWriter().println(number() + ' ' + request.getParameter("from"));
  }
}
