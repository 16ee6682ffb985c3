package com.example.webshop.cart;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Timer;
import java.util.TimerTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Says every ten minutes how many carts wait for their customers. */
@WebListener
public class CartReminders implements ServletContextListener {

  private static final Logger LOG = LoggerFactory.getLogger(CartReminders.class);
  private static final long TEN_MINUTES = 600_000;

  private TimerTask reminder;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext servletContext = event.getServletContext();
    reminder =
        new TimerTask() {
          @Override
          public void run() {
            WebApplicationContext context =
                WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext);
            LOG.info("{} open carts", context.getBean(CartStore.class).size());
          }
        };
    Timer timer = new Timer("cart-reminders", true); // want: SchedulerNeverStopped
    timer.schedule(reminder, TEN_MINUTES, TEN_MINUTES);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    reminder.cancel();
  }
}
