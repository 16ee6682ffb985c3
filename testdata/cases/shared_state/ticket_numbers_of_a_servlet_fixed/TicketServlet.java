package cases.shared_state.ticket_numbers_of_a_servlet_fixed;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives numbers to those who wait. */
@WebServlet("/tickets")
public class TicketServlet extends HttpServlet {

  private final AtomicInteger last = new AtomicInteger();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int mine = last.incrementAndGet();
    response.getWriter().println("You are number " + mine);
  }
}
