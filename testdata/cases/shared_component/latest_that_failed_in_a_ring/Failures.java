package cases.shared_component.latest_that_failed_in_a_ring;

import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last ones that failed, for whoever is on call. */
enum Failures {
  LATEST;

  private static final int SHOWN = 20;

  private record Failure(RoutingContext context, int status) {
    String line() {
      return status + " " + context.normalizedPath();
    }
  }

  private final Deque<Failure> ring = new ArrayDeque<>();

  synchronized void add(RoutingContext context, int status) {
    while (ring.size() >= SHOWN) {
      ring.pollLast();
    }
    ring.addFirst(new Failure(context, status)); // want: RequestStoredInSharedComponent
  }

  synchronized String text() {
    StringBuilder text = new StringBuilder();
    ring.forEach(failure -> text.append(failure.line()).append('\n'));
    return text.toString();
  }
}
