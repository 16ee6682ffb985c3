package cases.shared_component.oldest_that_waits_is_answered_first;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.Deque;

/** Those who wait for the next bus; when there are too many the first of them is sent away. */
public final class Waiting implements Handler<RoutingContext> {

  private static final int SEATS = 50;

  private static final Deque<RoutingContext> LINE = new ArrayDeque<>();

  @Override
  public void handle(RoutingContext context) {
    synchronized (LINE) {
      if (LINE.size() == SEATS) {
        RoutingContext first = LINE.removeFirst();
        first.response().setStatusCode(503).end();
      }
      LINE.addLast(context);
    }
  }
}
