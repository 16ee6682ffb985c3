package cases.cache_map.verticle_map_filled_by_handler_method_fixed;

import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;

public class DeviceVerticle extends AbstractVerticle {

  private final Map<String, Long> lastSeen = new HashMap<>();

  @Override
  public void start() {
    Router router = Router.router(vertx);
    router.put("/devices/:serial").handler(this::seen);
    router.get("/devices").handler(context -> context.json(lastSeen.size()));
    vertx.setPeriodic(
        60_000,
        timer -> lastSeen.values().removeIf(at -> at < System.currentTimeMillis() - 86_400_000));
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private void seen(RoutingContext context) {
    lastSeen.put(context.pathParam("serial"), System.currentTimeMillis());
    context.end();
  }
}
