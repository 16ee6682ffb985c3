package cases.listener.registered_with_the_first_request;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.NotificationBroadcasterSupport;
import javax.management.ObjectName;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class Beans extends HttpServlet {
  private static final AtomicBoolean REGISTERED = new AtomicBoolean();
  private boolean hooked;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    if (REGISTERED.compareAndSet(false, true)) {
      register();
    }
    synchronized (this) {
      if (!hooked) {
        hooked = true;
        Runtime.getRuntime().addShutdownHook(new Thread(this::destroy));
      }
    }
    response.setStatus(204);
  }

  private static void register() {
    try {
      ManagementFactory.getPlatformMBeanServer()
          .registerMBean(new NotificationBroadcasterSupport(), new ObjectName("app:type=Beans"));
    } catch (JMException e) {
      throw new IllegalStateException(e);
    }
  }
}
