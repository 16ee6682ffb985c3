package cases.listener.bridge_of_each_child_context;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** A context of its own for each plan; what happens in one is told to the application's. */
@RestController
@Component
public class TenantContexts implements DisposableBean {

  private final ApplicationContext application;
  private final Map<Plan, ConfigurableApplicationContext> contexts = new ConcurrentHashMap<>();

  TenantContexts(ApplicationContext application) {
    this.application = application;
  }

  @PutMapping("/plans/{plan}")
  public String open(@PathVariable Plan plan) {
    return contexts.computeIfAbsent(plan, this::make).getDisplayName();
  }

  private ConfigurableApplicationContext make(Plan plan) {
    AnnotationConfigApplicationContext made = new AnnotationConfigApplicationContext();
    made.setDisplayName(plan.name());
    made.addApplicationListener(
        new ApplicationListener<ApplicationEvent>() {
          @Override
          public void onApplicationEvent(ApplicationEvent event) {
            application.publishEvent(event);
          }
        });
    made.refresh();
    return made;
  }

  @Override
  public void destroy() {
    contexts.values().forEach(ConfigurableApplicationContext::close);
  }

  enum Plan {
    FREE,
    TEAM
  }
}
