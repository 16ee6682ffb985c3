package cases.cache_map.forms_by_view_deep_in_the_session;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class FormServlet extends HttpServlet {

  private static final Map<String, String> LAYOUTS = new ConcurrentHashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Desk desk = (Desk) request.getSession().getAttribute("desk");
    View view = desk.windows.get("main").view;
    response.getWriter().write(LAYOUTS.computeIfAbsent(view.type.name, Layouts::draw));
  }

  /** What a user has open. */
  static final class Desk {
    final Map<String, Window> windows = new HashMap<>();
  }

  static final class Window {
    final View view;

    Window(View view) {
      this.view = view;
    }
  }

  static final class View {
    final ViewType type;

    View(ViewType type) {
      this.type = type;
    }
  }

  /** One of the views that the application's description has. */
  static final class ViewType {
    final String name;

    ViewType(String name) {
      this.name = name;
    }
  }

  static final class Layouts {
    static String draw(String name) {
      return "<form id='" + name + "'/>";
    }
  }
}
