package cases.listener.preferences_listener_of_each_editor;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.prefs.Preferences;

public class EditorServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Editor editor = new Editor(request.getParameter("file"));
    response.getWriter().print(editor.text());
  }

  static final class Editor {
    private final String file;
    private int tabs = 2;

    Editor(String file) {
      this.file = file;
      Preferences preferences = Preferences.userRoot();
      preferences.addPreferenceChangeListener(change -> tabs = Integer.parseInt(change.getNewValue())); // want: ListenerNeverUnregistered
    }

    String text() {
      return file + ":" + tabs;
    }
  }
}
