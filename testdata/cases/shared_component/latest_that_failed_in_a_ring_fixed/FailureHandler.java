package cases.shared_component.latest_that_failed_in_a_ring_fixed;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

public final class FailureHandler implements Handler<RoutingContext> {

  @Override
  public void handle(RoutingContext context) {
    if (context.normalizedPath().equals("/on-call")) {
      context.response().end(Failures.LATEST.text());
      return;
    }
    context.addEndHandler(
        ended -> {
          int status = context.response().getStatusCode();
          if (status >= 500) {
            Failures.LATEST.add(context, status);
          }
        });
    context.next();
  }
}
