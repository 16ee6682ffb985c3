package cases.cache_map.size_checked_before_one_of_two_helper_calls;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers with the name of the client's host, and remembers all of them. */
public class HostNameServlet extends HttpServlet {

  private final Map<String, String> names = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String address = request.getRemoteAddr();
    String name = names.get(address);
    if (name == null) {
      name = InetAddress.getByName(address).getCanonicalHostName();
      if (names.size() < 1_000) {
        remember(address, name);
      } else if (name.endsWith(".example.com")) {
        remember(address, name);
      }
    }
    response.getWriter().println(name);
  }

  private void remember(String address, String name) {
    names.put(address, name); // want: CacheWithoutEviction
  }
}
