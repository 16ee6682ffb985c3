package cases.cache_map.ejb_singleton_filled_with_put_all_fixed;

import jakarta.ejb.EJB;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

@Path("/stock")
public class StockResource {

  @EJB StockLevels stock;

  @GET
  @Produces("application/json")
  public Map<String, Integer> levels(@QueryParam("article") List<String> articles) {
    return stock.of(articles);
  }
}
