package cases.cache_map.function_with_a_map_kept_in_a_field;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.ToIntFunction;

/** What a letter costs. */
public class PostageServlet extends HttpServlet {

  enum Size {
    SMALL,
    LARGE
  }

  private static final ToIntFunction<String> ZONES = Remembered.once(PostageServlet::zoneOf);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int zone = ZONES.applyAsInt(request.getParameter("address"));
    response.getWriter().println(zone * 80);
  }

  private static int zoneOf(String address) {
    return address.endsWith("Island") ? 3 : 1;
  }
}
