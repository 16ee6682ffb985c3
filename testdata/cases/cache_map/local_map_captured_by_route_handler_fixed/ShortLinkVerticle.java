package cases.cache_map.local_map_captured_by_route_handler_fixed;

import io.vertx.core.AbstractVerticle;
import io.vertx.ext.web.Router;
import java.util.HashMap;
import java.util.Map;

public class ShortLinkVerticle extends AbstractVerticle {

  @Override
  public void start() {
    Map<String, Integer> visits = new HashMap<>();
    Router router = Router.router(vertx);
    router
        .get("/s/:link")
        .handler(
            context -> {
              String link = context.pathParam("link");
              int count = visits.merge(link, 1, Integer::sum);
              if (visits.size() > 10_000) {
                visits.clear();
              }
              context.response().putHeader("X-Visits", Integer.toString(count));
              context.redirect("https://shop.example.com/" + link);
            });
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }
}
