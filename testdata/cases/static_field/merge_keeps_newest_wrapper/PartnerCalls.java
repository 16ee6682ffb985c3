package cases.static_field.merge_keeps_newest_wrapper;

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
    Call call = new Call(context, System.currentTimeMillis());
    NEWEST.merge(partner, call, Call::newer); // want: RequestStoredInStaticField
  }

  static String newestPath(Partner partner) {
    Call call = NEWEST.get(partner);
    return call == null ? "-" : call.context.getUriInfo().getPath();
  }

  /** A call with the context it came in. */
  private static final class Call {

    private final ContainerRequestContext context;
    private final long millis;

    Call(ContainerRequestContext context, long millis) {
      this.context = context;
      this.millis = millis;
    }

    Call newer(Call other) {
      return millis >= other.millis ? this : other;
    }
  }
}
