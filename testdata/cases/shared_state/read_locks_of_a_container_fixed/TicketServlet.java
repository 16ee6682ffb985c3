package cases.shared_state.read_locks_of_a_container_fixed;

import jakarta.ejb.EJB;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives each guest a number. */
public class TicketServlet extends HttpServlet {

  @EJB private transient TicketCounter counter;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.getWriter().print(counter.draw() + " after " + counter.call());
  }
}
