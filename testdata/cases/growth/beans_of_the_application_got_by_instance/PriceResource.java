package cases.growth.beans_of_the_application_got_by_instance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** What is got is the same bean each time. */
@Path("/price")
@ApplicationScoped
public class PriceResource {

  @ApplicationScoped
  public static class Prices {
    public String of(String article) {
      return article + ": 1";
    }
  }

  private final Instance<Prices> prices;

  @Inject
  public PriceResource(Instance<Prices> prices) {
    this.prices = prices;
  }

  @GET
  public String price() {
    return prices.get().of("all");
  }
}
