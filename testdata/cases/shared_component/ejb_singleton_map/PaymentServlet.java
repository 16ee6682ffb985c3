package cases.shared_component.ejb_singleton_map;

import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Enters payments and approves the large ones. */
public class PaymentServlet extends HttpServlet {

  @EJB private transient ApprovalDesk desk;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    desk.hold(Long.parseLong(request.getParameter("payment")), request);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long payment = Long.parseLong(request.getParameter("payment"));
    if (!desk.approve(payment, request.getRemoteUser())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
