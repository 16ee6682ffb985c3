package cases.shared_component.application_scoped_bean_keeps_contexts_fixed;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Shows every call to {@link RecentCalls}. */
@Provider
public class RecentCallsFilter implements ContainerRequestFilter {

  @Inject RecentCalls recent;

  @Override
  public void filter(ContainerRequestContext context) {
    recent.seen(context);
  }
}
