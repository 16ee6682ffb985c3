package cases.static_field.merge_keeps_newest_wrapper_fixed;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The newest call of each kind of partner, shown on the integration team's page. */
final class PartnerCalls {

  enum Partner {
    CARRIER,
    BANK,
    MARKETPLACE
  }

  private static final Map<Partner, Call> NEWEST = new ConcurrentHashMap<>();

  private PartnerCalls() {}

  static void seen(Partner partner, ContainerRequestContext context) {
    Call call = new Call(context.getUriInfo().getPath(), System.currentTimeMillis());
    NEWEST.merge(partner, call, Call::newer);
  }

  static String newestPath(Partner partner) {
    Call call = NEWEST.get(partner);
    return call == null ? "-" : call.path;
  }

  /** A call, by its path. */
  private static final class Call {

    private final String path;
    private final long millis;

    Call(String path, long millis) {
      this.path = path;
      this.millis = millis;
    }

    Call newer(Call other) {
      return millis >= other.millis ? this : other;
    }
  }
}
