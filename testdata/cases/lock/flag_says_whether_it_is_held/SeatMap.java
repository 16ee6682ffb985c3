package cases.lock.flag_says_whether_it_is_held;

import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.locks.ReentrantLock;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Seats of a theatre; writes lock, reads do not. */
public class SeatMap extends HttpServlet {

  private final transient ReentrantLock seats = new ReentrantLock();
  private final boolean[] taken = new boolean[200];

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean locked = false;
    try {
      if (request.getParameter("seat") != null) {
        seats.lock();
        locked = true;
        taken[Integer.parseInt(request.getParameter("seat"))] = true;
      }
      Writer out = response.getWriter();
      out.write("ok");
      out.flush();
    } finally {
      if (locked) {
        seats.unlock();
      }
    }
  }
}
