package cases.cache_map.keys_of_a_place_for_each_request_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Callbacks extends HttpServlet {

  private static final Map<String, Object> MONITORS = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Place callback = new Place(request.getRemoteHost(), request.getPathInfo());
    log(callback.path());
    String key = callback.at("monitor").host();
    MONITORS.put(key, this);
    try {
      log(key);
    } finally {
      MONITORS.remove(key);
    }
  }
}
