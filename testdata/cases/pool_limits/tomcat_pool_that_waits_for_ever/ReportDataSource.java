package cases.pool_limits.tomcat_pool_that_waits_for_ever;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.apache.tomcat.jdbc.pool.DataSource;
import org.apache.tomcat.jdbc.pool.PoolProperties;

/** Opens the pool when the application starts. */
@WebListener
public class ReportDataSource implements ServletContextListener {

  private DataSource source;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    PoolProperties properties = new PoolProperties(); // want: ConnectionPoolWithoutLimits
    properties.setUrl(event.getServletContext().getInitParameter("reports.url"));
    properties.setDriverClassName("org.postgresql.Driver");
    properties.setMaxActive(25);
    properties.setMaxWait(-1);
    properties.setTestOnBorrow(true);
    properties.setValidationQuery("select 1");
    source = new DataSource(properties);
    event.getServletContext().setAttribute("reports", source);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    source.close();
  }
}
