package cases.cache_map.function_with_a_map_kept_in_a_field_fixed;

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

  private static final ToIntFunction<Size> ZONES = Remembered.once(PostageServlet::zoneOf);

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int zone = ZONES.applyAsInt(Size.valueOf(request.getParameter("size")));
    response.getWriter().println(zone * 80);
  }

  private static int zoneOf(Size size) {
    return size == Size.LARGE ? 3 : 1;
  }
}
