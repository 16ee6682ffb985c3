package cases.shared_component.jaxrs_resource_per_request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Tickets; JAX-RS makes a resource for every request. */
@Path("/tickets")
public class TicketResource {

  private HttpServletRequest request;
  private UriInfo uriInfo;

  @GET
  @Path("{id}")
  @Produces("text/plain")
  public Response ticket(
      @PathParam("id") long id, @Context HttpServletRequest request, @Context UriInfo uriInfo) {
    this.request = request;
    this.uriInfo = uriInfo;
    if (id <= 0) {
      return Response.status(Response.Status.NOT_FOUND).build();
    }
    return Response.ok(title(id)).header("Link", link(id + 1)).build();
  }

  private String title(long id) {
    return "ticket " + id + " for " + request.getRemoteUser();
  }

  private String link(long id) {
    return uriInfo.getBaseUriBuilder().path(TicketResource.class).path("{id}").build(id).toString();
  }
}
