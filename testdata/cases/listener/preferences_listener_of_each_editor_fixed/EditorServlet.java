package cases.listener.preferences_listener_of_each_editor_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.prefs.Preferences;

public class EditorServlet extends HttpServlet {
  private volatile int tabs = 2;

  @Override
  public void init() {
    Preferences preferences = Preferences.userRoot();
    preferences.addPreferenceChangeListener(change -> tabs = Integer.parseInt(change.getNewValue()));
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Editor editor = new Editor(request.getParameter("file"), tabs);
    response.getWriter().print(editor.text());
  }

  static final class Editor {
    private final String file;
    private final int tabs;

    Editor(String file, int tabs) {
      this.file = file;
      this.tabs = tabs;
    }

    String text() {
      return file + ":" + tabs;
    }
  }
}
