package cases.resource.opened_until_a_flag_says_so;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Goes on with the connection that it got where a flag ends the loop, and closes it behind. */
public class QuoteServlet extends HttpServlet {

  private final transient DataSource quotes;

  public QuoteServlet(DataSource quotes) {
    this.quotes = quotes;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      boolean again = true;
      Connection connection = null;
      while (again) {
        connection = quotes.getConnection();
        if (request.getParameter("fresh") == null) {
          again = false;
        } else {
          connection.close();
        }
      }
      response.getWriter().print(latest(connection));
    } catch (SQLException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** What an earlier round asked is closed with its statement. */
  private static String latest(Connection connection) throws SQLException {
    String text = "";
    try (connection;
        Statement statement = connection.createStatement()) {
      for (int day = 0; day < 3; day++) {
        ResultSet rows = statement.executeQuery("select text from quote where day = " + day);
        if (rows.next()) {
          text = rows.getString(1);
        }
      }
    }
    return text;
  }
}
