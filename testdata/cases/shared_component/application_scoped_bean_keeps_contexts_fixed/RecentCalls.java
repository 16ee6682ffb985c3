package cases.shared_component.application_scoped_bean_keeps_contexts_fixed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The calls of the last minutes, for the operator's page. */
@ApplicationScoped
public class RecentCalls {

  private static final int KEPT = 100;

  private final Deque<String> calls = new ArrayDeque<>();

  /** Adds a call and forgets the oldest. */
  public synchronized void seen(ContainerRequestContext call) {
    if (calls.size() >= KEPT) {
      calls.removeLast();
    }
    calls.addFirst(call.getMethod() + " " + call.getUriInfo().getPath());
  }

  /** Newest first. */
  public synchronized List<String> paths() {
    return new ArrayList<>(calls);
  }
}
