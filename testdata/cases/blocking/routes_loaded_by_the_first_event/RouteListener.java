package cases.blocking.routes_loaded_by_the_first_event;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Waits for the routes once, so that an application with bad ones does not start. */
@Component
public class RouteListener implements ApplicationListener<ApplicationEvent> {

  private final AtomicBoolean loaded = new AtomicBoolean();
  private final Flux<String> routes;

  public RouteListener(Flux<String> routes) {
    this.routes = routes;
  }

  @Override
  public void onApplicationEvent(ApplicationEvent event) {
    if (loaded.compareAndSet(false, true)) {
      routes.blockLast();
    }
  }
}
