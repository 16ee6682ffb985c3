package cases.pooled.own_pool_and_a_refusal_caught_by_name_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Prints what it is sent. */
public class PrintServlet extends HttpServlet {

  private final transient Presses presses = new Presses(3);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int copies = Integer.parseInt(request.getParameter("copies"));
    try {
      response.getOutputStream().write(print(request.getParameter("text"), copies));
    } catch (IllegalArgumentException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private byte[] print(String text, int copies) throws InterruptedException {
    Presses.Press press = presses.take();
    try {
      return press.print(text, copies);
    } finally {
      presses.giveBack(press);
    }
  }
}
