package cases.removal.table_named_anew_by_a_factory_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

public class TableServlet extends HttpServlet {

  private final transient Set<Table> taken = ConcurrentHashMap.newKeySet();

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response) {
    if (taken.size() < 400) {
      taken.add(named(request));
    }
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    free(named(request));
  }

  private void free(Table table) {
    taken.remove(table);
  }

  private static Table named(HttpServletRequest request) {
    return Table.of(request.getParameter("room"), request.getParameter("table"));
  }

  record Table(String room, String number) {

    static Table of(String room, String number) {
      return new Table(room, number);
    }
  }
}
