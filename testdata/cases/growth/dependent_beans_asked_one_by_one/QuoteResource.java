package cases.growth.dependent_beans_asked_one_by_one;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;

/** All carriers are asked, and all sources of discounts. */
@Path("/quote/{parcel}")
@ApplicationScoped
public class QuoteResource {

  @Dependent
  public static class Carrier {
    private final List<String> asked = new ArrayList<>();

    public long quote(String parcel) {
      asked.add(parcel);
      return parcel.length();
    }

    @PreDestroy
    void done() {
      asked.clear();
    }
  }

  @Dependent
  public static class Discount extends Carrier {}

  @Inject Instance<Carrier> carriers;
  @Inject Instance<Discount> discounts;

  @GET
  public String quote(@PathParam("parcel") String parcel) {
    long best = Long.MAX_VALUE;
    for (Carrier carrier : carriers) { // want: CollectionOnlyGrows
      best = Math.min(best, carrier.quote(parcel));
    }
    long less = discounts.stream().mapToLong(it -> it.quote(parcel)).sum(); // want: CollectionOnlyGrows
    return best - less + " cents";
  }
}
