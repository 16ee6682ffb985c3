package cases.cache_map.jaxrs_singleton_resource_with_uuid_keys_fixed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

@Singleton
@Path("exports")
public class ExportResource {

  private final Map<UUID, String> finished = new ConcurrentHashMap<>();

  @POST
  public Response create(@QueryParam("from") String from, @QueryParam("to") String to) {
    UUID id = UUID.randomUUID();
    finished.put(id, render(from, to));
    return Response.created(URI.create("exports/" + id)).build();
  }

  @GET
  @Path("{id}")
  public String download(@PathParam("id") UUID id) {
    String csv = finished.remove(id);
    if (csv == null) {
      throw new NotFoundException();
    }
    return csv;
  }

  private static String render(String from, String to) {
    return "day;orders;turnover\n" + from + ";0;0\n" + to + ";0;0\n";
  }
}
