package cases.thread_local.helper_that_asks_for_more_before_the_try_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.MDC;

public class Bookings extends HttpServlet {

  private final AtomicReference<Object> last = new AtomicReference<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    MDC.put("seat", request.getPathInfo());
    try {
      book("seat " + request.getPathInfo());
      response.setStatus(201);
    } finally {
      MDC.remove("seat");
    }
  }

  private void book(Object seat) {
    if (isTaken(seat)) {
      throw new IllegalStateException("no seat");
    }
    last.set(seat);
  }

  private static boolean isNothing(Object it) {
    return it == null || it.equals(null);
  }

  private static boolean isTaken(Object it) {
    return it != null && it.equals("taken");
  }
}
