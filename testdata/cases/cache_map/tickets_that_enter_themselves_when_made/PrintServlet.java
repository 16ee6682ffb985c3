package cases.cache_map.tickets_that_enter_themselves_when_made;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes documents as they come, and calls them off. */
public final class PrintServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PrintTicket ticket = new PrintTicket(request.getParameter("document"));
    response.setHeader("Ticket", Integer.toString(ticket.number()));
    ticket.print(response.getWriter());
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    PrintTicket.callOff(Integer.parseInt(request.getParameter("ticket")));
  }
}
