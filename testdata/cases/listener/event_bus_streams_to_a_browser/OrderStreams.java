package cases.listener.event_bus_streams_to_a_browser;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Sends every new order to whoever watches. */
public class OrderStreams extends AbstractVerticle {

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/orders/stream").handler(this::stream);
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void stream(RoutingContext context) {
    HttpServerResponse response = context.response();
    response.setChunked(true);
    response.putHeader("Content-Type", "text/event-stream");
    vertx
        .eventBus()
        .<String>consumer("orders")
        .handler(message -> response.write("data: " + message.body() + "\n\n")); // want: RequestCapturedByListener
  }
}
