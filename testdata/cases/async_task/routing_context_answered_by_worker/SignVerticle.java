package cases.async_task.routing_context_answered_by_worker;

import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Signs documents: the work blocks, so a worker does it and the routing context answers. */
public class SignVerticle extends AbstractVerticle {

  private ExecutorService signers;

  @Override
  public void start() {
    signers =
        new ThreadPoolExecutor(2, 2, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(100));
    Router router = Router.router(vertx);
    router.get("/sign/:document").handler(this::sign);
    router.get("/verify/:document").handler(this::verify);
    vertx.createHttpServer().requestHandler(router).listen(8443);
  }

  private void sign(RoutingContext context) {
    vertx
        .executeBlocking(() -> signature(context.pathParam("document")))
        .onSuccess(signature -> context.response().end(signature))
        .onFailure(context::fail);
  }

  private void verify(RoutingContext context) {
    String document = context.pathParam("document");
    String claimed = context.request().getParam("signature");
    try {
      signers.execute(
          () -> {
            boolean genuine = signature(document).equals(claimed);
            vertx.runOnContext(done -> context.response().end(Boolean.toString(genuine)));
          });
    } catch (RejectedExecutionException busy) {
      context.fail(503);
    }
  }

  private static String signature(String document) {
    return Integer.toHexString(document.hashCode());
  }

  @Override
  public void stop() {
    signers.shutdown();
  }
}
