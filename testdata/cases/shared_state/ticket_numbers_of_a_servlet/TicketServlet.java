package cases.shared_state.ticket_numbers_of_a_servlet;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives numbers to those who wait. */
@WebServlet("/tickets")
public class TicketServlet extends HttpServlet {

  private int last;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int mine = ++last; // want: NonAtomicUpdateOfSharedState
    response.getWriter().println("You are number " + mine);
  }
}
