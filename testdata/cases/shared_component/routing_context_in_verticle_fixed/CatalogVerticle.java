package cases.shared_component.routing_context_in_verticle_fixed;

import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;

/** Serves the catalogue; failed lookups show on the diagnostics page. */
public class CatalogVerticle extends AbstractVerticle {

  private final Map<String, String> catalogue = Map.of("4711", "cologne", "0815", "biro");

  private String lastMiss;

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.get("/articles/:id").handler(this::article);
    router.get("/diagnostics").handler(this::diagnostics);
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void article(RoutingContext context) {
    String name = catalogue.get(context.pathParam("id"));
    if (name == null) {
      lastMiss = context.request().path();
      context.response().setStatusCode(404).end();
    } else {
      context.response().end(name);
    }
  }

  private void diagnostics(RoutingContext context) {
    String path = lastMiss == null ? "-" : lastMiss;
    context.response().end("last miss: " + path);
  }
}
