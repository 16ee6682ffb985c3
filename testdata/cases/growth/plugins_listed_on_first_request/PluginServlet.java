package cases.growth.plugins_listed_on_first_request;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

public class PluginServlet extends HttpServlet {

  /** Something that can be added. */
  public interface Plugin {
    String name();
  }

  private final List<String> names = new ArrayList<>();
  private boolean loaded;

  @Override
  protected synchronized void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!loaded) {
      for (Plugin plugin : ServiceLoader.load(Plugin.class)) {
        names.add(plugin.name());
      }
      loaded = true;
    }
    response.getWriter().print(names);
  }
}
