package cases.cache_map.keyed_by_constants;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class CheckoutCounters extends HttpServlet {

  private static final String ACCEPTED = "accepted";
  private static final String REJECTED = "rejected";

  private final Map<String, Long> outcomes = new ConcurrentHashMap<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String total = request.getParameter("total");
    boolean valid = total != null && total.matches("\\d{1,6}");
    count(valid ? ACCEPTED : REJECTED);
    if (!valid) {
      count("invalid total");
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    count("status page");
    response.getWriter().println(outcomes);
  }

  private void count(String outcome) {
    outcomes.merge(outcome, 1L, Long::sum);
  }
}
