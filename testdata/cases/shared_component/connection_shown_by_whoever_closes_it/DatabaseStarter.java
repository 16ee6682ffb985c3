package cases.shared_component.connection_shown_by_whoever_closes_it;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens the application's connection when it starts, shows it to all, and closes it in the end. */
public class DatabaseStarter implements ServletContextListener {

  private Connection connection;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      connection = DriverManager.getConnection("jdbc:h2:mem:orders");
      event.getServletContext().setAttribute("connection", connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    try {
      connection.close();
    } catch (SQLException e) {
      event.getServletContext().log("The connection could not be closed", e);
    }
  }
}
