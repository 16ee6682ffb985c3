package cases.async_task.response_resumed_before_the_result;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

@Path("/results")
public class ResultResource {
  private final Executor responses;

  public ResultResource(Executor responses) {
    this.responses = responses;
  }

  @GET
  @Path("{id}")
  public void result(
      @PathParam("id") String id, @Context UriInfo uri, @Suspended AsyncResponse response) {
    // want: RequestCapturedByAsyncTask
    CompletableFuture.runAsync(() -> prepare(uri.getBaseUri() + "results/" + id), responses);
    response.resume("in preparation");
  }

  private static void prepare(String page) {
    System.out.println(page);
  }
}
