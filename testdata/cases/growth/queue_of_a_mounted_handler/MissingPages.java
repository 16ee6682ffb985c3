package cases.growth.queue_of_a_mounted_handler;

import io.vertx.ext.web.Router;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Shows which paths were not there. */
public final class MissingPages {

  private MissingPages() {}

  public static void mount(Router router) {
    Queue<String> missing = new ConcurrentLinkedQueue<>();
    router
        .route()
        .last()
        .handler(
            context -> {
              missing.add(context.request().path()); // want: CollectionOnlyGrows
              context.response().setStatusCode(404).end();
            });
    router
        .get("/missing")
        .handler(context -> context.response().end(String.join("\n", missing)));
  }
}
