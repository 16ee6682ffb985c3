package cases.scheduler.context_listener_forgets_destroyed_fixed;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

@WebListener
public class PriceImportListener implements ServletContextListener {

  private ScheduledThreadPoolExecutor importer;
  private Path inbox;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    inbox = Path.of(context.getInitParameter("price.inbox"));
    importer = new ScheduledThreadPoolExecutor(1);
    importer.setRemoveOnCancelPolicy(true);
    importer.scheduleWithFixedDelay(() -> importNext(context), 10, 10, TimeUnit.SECONDS);
  }

  private void importNext(ServletContext context) {
    Path next = inbox.resolve("prices.csv");
    if (Files.exists(next)) {
      context.setAttribute("prices.file", next.toString());
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    event.getServletContext().log("Price import ends");
    importer.shutdownNow();
    event.getServletContext().removeAttribute("prices.file");
  }
}
