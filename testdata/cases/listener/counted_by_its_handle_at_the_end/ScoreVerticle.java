package cases.listener.counted_by_its_handle_at_the_end;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.eventbus.MessageConsumer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Tells whoever asks for a match how it stands, as long as they listen. */
public class ScoreVerticle extends AbstractVerticle {

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/matches/:match").handler(this::follow);
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void follow(RoutingContext context) {
    MessageConsumer<String> scores = vertx.eventBus().localConsumer("match." + context.pathParam("match"));
    scores.handler(score -> context.response().write(score.body() + "\n")); // want: RequestCapturedByListener
    context.addEndHandler(over -> report(scores.address()));
  }

  private void report(String address) {
    System.out.println("one less for " + address);
  }
}
