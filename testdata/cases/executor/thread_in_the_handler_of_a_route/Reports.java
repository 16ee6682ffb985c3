package cases.executor.thread_in_the_handler_of_a_route;

import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Says who answers what. */
public class Reports extends AbstractVerticle {

  private final Runnable rebuild;

  public Reports(Runnable rebuild) {
    this.rebuild = rebuild;
  }

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/reports/state").handler(context -> context.end("ready"));
    router.post("/reports/rebuild").handler(this::rebuild);
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void rebuild(RoutingContext context) {
    new Thread(rebuild, "rebuild").start(); // want: ThreadsCreatedPerRequest
    context.response().setStatusCode(202).end();
  }
}
