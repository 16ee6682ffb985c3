package cases.listener.handle_of_a_consumer_is_kept;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Listens for as long as it is deployed, or as somebody reads. */
public class Feeds extends AbstractVerticle {

  private MessageConsumer<String> news;
  private volatile String last = "";

  @Override
  public void start() {
    news = vertx.eventBus().consumer("news");
    news.handler(message -> last = message.body());
    Router router = Router.router(vertx);
    router.get("/last").handler(context -> context.end(last));
    router.get("/feed").handler(this::feed);
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void feed(RoutingContext context) {
    context.response().setChunked(true);
    MessageConsumer<String> consumer =
        vertx
            .eventBus()
            .<String>consumer("news")
            .handler(message -> context.response().write(message.body()));
    context.addEndHandler(done -> consumer.unregister());
  }

  @Override
  public void stop() {
    news.unregister();
  }
}
