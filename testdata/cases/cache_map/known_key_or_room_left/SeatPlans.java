package cases.cache_map.known_key_or_room_left;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Only new ones are turned away when there is no more room. */
public class SeatPlans extends HttpServlet {

  private static final int MOST = 500;

  private final Map<String, String> plans = new ConcurrentHashMap<>();
  private final Map<String, String> drafts = new ConcurrentHashMap<>();
  private final Map<String, String> notes = new ConcurrentHashMap<>();

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    if (plans.size() >= MOST && !plans.containsKey(request.getParameter("hall"))) {
      response.setStatus(507);
      return;
    }
    plans.put(request.getParameter("hall"), request.getParameter("plan"));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String hall = request.getParameter("hall");
    if (!drafts.containsKey(hall) && drafts.size() >= MOST) {
      response.setStatus(507);
    } else {
      drafts.put(hall, request.getParameter("plan"));
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    String hall = request.getParameter("hall");
    String before = notes.get(hall);
    if (before != null || notes.size() < MOST) {
      notes.put(hall, "closed, " + before);
    }
  }
}
