package cases.resource.stale_connection_tried_again;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Books a seat, with a connection that was asked whether the database still knows it. */
public class SeatServlet extends HttpServlet {

  private final transient DataSource theatre;

  public SeatServlet(DataSource theatre) {
    this.theatre = theatre;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Connection connection = null;
    try {
      do {
        connection = theatre.getConnection(); // want: ResourceNotClosed
        if (connection.isValid(1)) {
          break;
        }
      } while (request.getAttribute("impatient") == null);
      try (PreparedStatement seat = connection.prepareStatement("update seat set taken = 1")) {
        seat.executeUpdate();
      }
    } catch (SQLException e) {
      response.sendError(HttpServletResponse.SC_CONFLICT);
    } finally {
      close(connection);
    }
  }

  private static void close(Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      System.getLogger("seats").log(System.Logger.Level.WARNING, "left open", e);
    }
  }
}
