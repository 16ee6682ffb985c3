package cases.shared_component.request_and_prototype_scoped_beans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;

/** The same in CDI. */
@RequestScoped
public class CorrelationScope {

  private ContainerRequestContext context;

  public void open(ContainerRequestContext context) {
    this.context = context;
  }

  public String id() {
    return context.getHeaderString("X-Correlation-Id");
  }
}
