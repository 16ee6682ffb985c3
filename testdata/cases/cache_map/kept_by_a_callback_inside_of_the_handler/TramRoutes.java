package cases.cache_map.kept_by_a_callback_inside_of_the_handler;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Departures of a stop, asked of the operator once. */
public final class TramRoutes {

  /** The operator. */
  public interface Operator {
    Future<JsonObject> departures(String stop);
  }

  private TramRoutes() {}

  public static void mount(Router router, Operator operator) {
    Map<String, JsonObject> asked = new ConcurrentHashMap<>();
    router
        .get("/stops/:name")
        .handler(
            ctx -> {
              String stop = ctx.pathParam("name");
              if (asked.containsKey(stop)) {
                ctx.json(asked.get(stop));
              } else {
                operator
                    .departures(stop)
                    .onFailure(ctx::fail)
                    .onSuccess(
                        departures -> {
                          asked.put(stop, departures); // want: CacheWithoutEviction
                          ctx.json(departures);
                        });
              }
            });
  }
}
