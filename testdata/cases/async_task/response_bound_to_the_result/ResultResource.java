package cases.async_task.response_bound_to_the_result;

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
  private final Binding binding;

  public ResultResource(Executor responses, Binding binding) {
    this.responses = responses;
    this.binding = binding;
  }

  @GET
  @Path("{id}")
  public void result(
      @PathParam("id") String id, @Context UriInfo uri, @Suspended AsyncResponse response) {
    CompletableFuture<String> page =
        CompletableFuture.supplyAsync(() -> uri.getBaseUri() + "results/" + id, responses)
            .thenApply(String::trim);
    binding.bind(response, page);
  }

  /** Answers when it is known what. */
  public interface Binding {
    void bind(AsyncResponse response, CompletableFuture<String> page);
  }
}
