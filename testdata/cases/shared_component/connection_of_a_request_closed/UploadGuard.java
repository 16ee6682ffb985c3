package cases.shared_component.connection_of_a_request_closed;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Hangs up on clients that announce more than we take. */
public class UploadGuard implements Handler<RoutingContext> {

  private static final long MOST = 10_000_000;

  @Override
  public void handle(RoutingContext context) {
    HttpServerRequest request = context.request();
    String length = request.getHeader("Content-Length");
    if (length != null && Long.parseLong(length) > MOST) {
      synchronized (request.connection()) {
        request.connection().close();
      }
      return;
    }
    context.next();
  }
}
