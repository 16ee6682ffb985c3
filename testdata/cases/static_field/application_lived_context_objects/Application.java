package cases.static_field.application_lived_context_objects;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.stereotype.Component;

/** Lets code that no container made reach the container. */
@Component
public class Application implements ApplicationContextAware, ServletContextListener {

  private static ApplicationContext beans;

  private static ServletContext servletContext;

  @Override
  public void setApplicationContext(ApplicationContext context) {
    beans = context;
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    servletContext = event.getServletContext();
  }

  public static <T> T bean(Class<T> type) {
    return beans.getBean(type);
  }

  public static String realPath(String path) {
    return servletContext.getRealPath(path);
  }
}
