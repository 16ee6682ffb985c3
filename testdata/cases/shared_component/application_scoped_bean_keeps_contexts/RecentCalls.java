package cases.shared_component.application_scoped_bean_keeps_contexts;

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

  private final Deque<ContainerRequestContext> calls = new ArrayDeque<>();

  /** Adds a call and forgets the oldest. */
  public synchronized void seen(ContainerRequestContext call) {
    if (calls.size() >= KEPT) {
      calls.removeLast();
    }
    calls.addFirst(call); // want: RequestStoredInSharedComponent "calls"
  }

  /** Newest first. */
  public synchronized List<String> paths() {
    List<String> paths = new ArrayList<>(calls.size());
    for (ContainerRequestContext call : calls) {
      paths.add(call.getMethod() + " " + call.getUriInfo().getPath());
    }
    return paths;
  }
}
