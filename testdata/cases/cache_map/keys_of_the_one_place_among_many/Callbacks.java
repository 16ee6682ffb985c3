package cases.cache_map.keys_of_the_one_place_among_many;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Callbacks extends HttpServlet {

  private static final Place CENTRE = new Place("monitor.example", "start");
  private static final Map<String, Object> MONITORS = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    Place callback = new Place(request.getRemoteHost(), request.getPathInfo());
    log(callback.path());
    MONITORS.put(CENTRE.at("monitor").host(), this); 
  }

}
