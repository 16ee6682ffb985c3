package cases.cache_map.no_room_for_new_key_only_logged;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** What is tested before each growth is nothing that stops it. */
public class Badges extends HttpServlet {

  private static final Logger LOG = Logger.getLogger("badges");
  private static final int MANY = 10_000;

  private final Map<String, String> names = new ConcurrentHashMap<>();
  private final Map<String, Map<String, String>> visits = new ConcurrentHashMap<>();

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    String badge = request.getParameter("badge");
    if (names.size() >= MANY && !names.containsKey(badge)) {
      LOG.warning("many badges");
    }
    names.put(badge, request.getParameter("name")); // want: CacheWithoutEviction "Badges.names"
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String badge = request.getParameter("badge");
    if (visits.containsKey(badge) && visits.size() >= MANY) {
      response.setStatus(507);
      return;
    }
    visits.put(badge, new HashMap<>()); // want: CacheWithoutEviction "Badges.visits"
  }
}
