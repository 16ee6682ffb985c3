package cases.growth.context_of_all_looked_up_beans_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;

/** Bridges messages of the bus to beans named in their header. */
@ApplicationScoped
public class BeanCalls {

  public interface Endpoint {
    void accept(byte[] body);
  }

  private BeanManager manager;

  protected BeanCalls() {}

  @Inject
  public BeanCalls(BeanManager manager) {
    this.manager = manager;
  }

  /** Called by the bus for every message. */
  public void onMessage(String endpointName, byte[] body) {
    Bean<?> bean = resolve(endpointName);
    CreationalContext<?> own = manager.createCreationalContext(bean);
    try {
      ((Endpoint) manager.getReference(bean, Endpoint.class, own)).accept(body);
    } finally {
      own.release();
    }
  }

  public void withEndpoint(String endpointName, Consumer<Endpoint> use) {
    Bean<?> bean = resolve(endpointName);
    CreationalContext<?> own = manager.createCreationalContext(bean);
    try {
      use.accept((Endpoint) manager.getReference(bean, Endpoint.class, own));
    } finally {
      own.release();
    }
  }

  private Bean<?> resolve(String endpointName) {
    Set<Bean<?>> beans = manager.getBeans(endpointName);
    Bean<?> bean = manager.resolve(beans);
    if (bean == null) {
      throw new IllegalArgumentException("no endpoint " + endpointName);
    }
    return bean;
  }
}
