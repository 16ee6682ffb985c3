package cases.listener.part_listens_to_its_whole;

import java.beans.PropertyChangeSupport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class Sheet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Table table = new Table();
    Sum sum = new Sum(table);
    table.add(request.getContentLength());
    response.getWriter().print(sum.value);
  }

  static final class Table {
    private final PropertyChangeSupport changes = new PropertyChangeSupport(this);

    void add(int value) {
      changes.firePropertyChange("value", 0, value);
    }
  }

  static final class Sum {
    private int value;

    Sum(Table table) {
      table.changes.addPropertyChangeListener(change -> value += (Integer) change.getNewValue());
    }
  }
}
