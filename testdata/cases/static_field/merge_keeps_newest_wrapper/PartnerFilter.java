package cases.static_field.merge_keeps_newest_wrapper;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells partners apart by the path they call. */
@Provider
public class PartnerFilter implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext context) {
    String path = context.getUriInfo().getPath();
    if (path.startsWith("bank/")) {
      PartnerCalls.seen(PartnerCalls.Partner.BANK, context);
    } else if (path.startsWith("shipments/")) {
      PartnerCalls.seen(PartnerCalls.Partner.CARRIER, context);
    }
  }
}
