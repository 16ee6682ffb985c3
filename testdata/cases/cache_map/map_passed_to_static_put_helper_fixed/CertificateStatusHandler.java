package cases.cache_map.map_passed_to_static_put_helper_fixed;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class CertificateStatusHandler implements Handler<RoutingContext> {

  private static final Map<String, String> STATUS = new ConcurrentHashMap<>();

  @Override
  public void handle(RoutingContext context) {
    String serial = context.pathParam("serial");
    String status = STATUS.get(serial);
    if (status == null) {
      status = serial.startsWith("00") ? "revoked" : "good";
      Recent.keep(STATUS, serial, status);
    }
    context.response().end(status);
  }
}
