package cases.cache_map.sql_text_kept_by_object_owned_by_static_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

public class SqlConsoleServlet extends HttpServlet {

  private static final StatementCache STATEMENTS = new StatementCache();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String sql = request.getParameter("sql");
    if (sql == null || sql.isBlank()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    List<String> tables = STATEMENTS.parse(sql).tables();
    response.setContentType("text/plain");
    response.getWriter().println(String.join("\n", tables));
  }
}
