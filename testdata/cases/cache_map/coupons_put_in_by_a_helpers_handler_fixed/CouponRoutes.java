package cases.cache_map.coupons_put_in_by_a_helpers_handler_fixed;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers who asked for which coupon. */
final class CouponRoutes {

  private CouponRoutes() {}

  static void addTo(Router router) {
    Map<String, String> askers = new ConcurrentHashMap<>();
    router.get("/coupons/:code").handler(asked(askers));
    router.get("/coupons/:code/asker").handler(asker(askers));
  }

  private static Handler<RoutingContext> asker(Map<String, String> askers) {
    return context -> context.end(askers.remove(context.pathParam("code")));
  }

  private static Handler<RoutingContext> asked(Map<String, String> askers) {
    return context -> {
      askers.put(context.pathParam("code"), context.request().remoteAddress().host());
      context.end("given");
    };
  }
}
