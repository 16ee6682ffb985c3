package cases.cache_map.looks_that_a_helpers_handler_shows;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;

/** Counts how often each article is looked at, and shows it to the buyers. */
public class ArticleVerticle extends AbstractVerticle {

  @Override
  public void start() {
    Map<String, Integer> looks = new HashMap<>();
    Router router = Router.router(vertx);
    router
        .get("/articles/:number")
        .handler(
            context -> {
              looks.merge(context.pathParam("number"), 1, Integer::sum); // want: CacheWithoutEviction
              context.next();
            });
    router.get("/buyers/looks").handler(shown(looks));
    vertx.createHttpServer().requestHandler(router).listen(8080);
  }

  private static Handler<RoutingContext> shown(Map<String, Integer> looks) {
    return context -> {
      StringBuilder page = new StringBuilder();
      looks.forEach((article, count) -> page.append(article).append(' ').append(count));
      context.end(page.toString());
    };
  }
}
