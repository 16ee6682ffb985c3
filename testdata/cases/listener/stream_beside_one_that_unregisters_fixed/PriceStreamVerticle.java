package cases.listener.stream_beside_one_that_unregisters_fixed;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

public class PriceStreamVerticle extends AbstractVerticle {

  @Override
  public void start(Promise<Void> started) {
    Router router = Router.router(vertx);
    router.get("/prices/:symbol/stream").handler(this::stream);
    router.get("/trades/:symbol/stream").handler(this::trades);
    vertx.createHttpServer()
        .requestHandler(router)
        .listen(8080)
        .<Void>mapEmpty()
        .onComplete(started);
  }

  private void stream(RoutingContext ctx) {
    HttpServerResponse response = ctx.response();
    response.setChunked(true).putHeader("Content-Type", "text/event-stream");
    String symbol = ctx.pathParam("symbol");
    MessageConsumer<JsonObject> consumer = vertx.eventBus().consumer("prices");
    response.closeHandler(closed -> consumer.unregister());
    consumer.handler(message -> {
      if (symbol.equals(message.body().getString("symbol"))) {
        response.write("data: " + message.body().encode() + "\n\n");
      }
    });
  }

  private void trades(RoutingContext ctx) {
    HttpServerResponse response = ctx.response();
    response.setChunked(true).putHeader("Content-Type", "text/event-stream");
    String symbol = ctx.pathParam("symbol");
    MessageConsumer<JsonObject> consumer = vertx.eventBus().consumer("trades." + symbol);
    response.closeHandler(closed -> consumer.unregister());
    consumer.handler(message -> response.write("data: " + message.body().encode() + "\n\n"));
  }
}
