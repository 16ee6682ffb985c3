package cases.executor.thread_subclass_made_at_start_up;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

@WebListener
public class Warmup implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Thread loader = new Loader(event.getServletContext().getContextPath());
    loader.start();
  }

  private static final class Loader extends Thread {

    private final String path;

    Loader(String path) {
      this.path = path;
    }

    @Override
    public void run() {
      System.out.println("loading " + path);
    }
  }
}
