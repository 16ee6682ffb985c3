package cases.cache_map.maps_of_request_scoped_beans;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A plain resource: one instance a request. */
@Path("/invoices")
public class InvoiceResource {

  private final Map<String, Long> sums = new TreeMap<>();

  @GET
  public String sums(@QueryParam("line") List<String> lines) {
    for (String line : lines) {
      String[] parts = line.split(":");
      sums.merge(parts[0], Long.parseLong(parts[1]), Long::sum);
    }
    return sums.toString();
  }
}
