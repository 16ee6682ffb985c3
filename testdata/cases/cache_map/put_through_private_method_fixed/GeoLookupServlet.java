package cases.cache_map.put_through_private_method_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

public class GeoLookupServlet extends HttpServlet {

  private static final int MAX_LOCATIONS = 50_000;

  private final Map<String, Location> locations = new HashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRemoteAddr();
    Location location;
    synchronized (locations) {
      location = locations.get(address);
    }
    if (location == null) {
      location = locate(address);
      remember(address, location);
    }
    response.setContentType("text/plain");
    response.getWriter().println(location.country() + ' ' + location.city());
  }

  private void remember(String address, Location location) {
    synchronized (locations) {
      if (locations.size() < MAX_LOCATIONS) {
        locations.put(address, location);
      }
    }
  }

  private static Location locate(String address) {
    return address.startsWith("10.")
        ? new Location("-", "internal")
        : new Location("DE", "Hamburg");
  }

  private record Location(String country, String city) {}
}
