package cases.executor.thread_in_the_handler_of_a_route_fixed;

import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Says who answers what. */
public class Reports extends AbstractVerticle {

  private final Runnable rebuild;
  private final ThreadPoolExecutor rebuilds =
      new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(10));

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
    rebuilds.execute(rebuild);
    context.response().setStatusCode(202).end();
  }

  @Override
  public void stop() {
    rebuilds.shutdownNow();
  }
}
