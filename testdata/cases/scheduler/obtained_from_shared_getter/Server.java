package cases.scheduler.obtained_from_shared_getter;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;

public class Server implements ServletContextListener {

  private DnsRefresh billing;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    billing = new DnsRefresh("billing.internal");
    event.getServletContext().setAttribute("billing", billing);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    billing.close();
    BackgroundThreads.stop();
  }
}
