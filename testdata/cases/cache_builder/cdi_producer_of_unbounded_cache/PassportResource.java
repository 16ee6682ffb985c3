package cases.cache_builder.cdi_producer_of_unbounded_cache;

import com.google.common.cache.Cache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApplicationScoped
@Path("/passports")
public class PassportResource {

  @Inject Cache<String, String> passports;
  @Inject Registry registry;

  @GET
  @Path("{number}")
  public String holder(@PathParam("number") String number) {
    String known = passports.getIfPresent(number);
    if (known == null) {
      known = registry.holderOf(number);
      passports.put(number, known);
    }
    return known;
  }

  public interface Registry {
    String holderOf(String number);
  }
}
