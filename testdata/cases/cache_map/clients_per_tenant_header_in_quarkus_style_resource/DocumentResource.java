package cases.cache_map.clients_per_tenant_header_in_quarkus_style_resource;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Singleton
@Path("/documents")
public class DocumentResource {

  @Inject TenantClients clients;

  @GET
  @Path("{name}")
  public String read(@HeaderParam("X-Tenant") String tenant, @PathParam("name") String name) {
    return clients.of(tenant).target("https://files").path(name).request().get(String.class);
  }
}
