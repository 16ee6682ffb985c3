package cases.shared_component.async_responses_taken_when_answered;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.CompletionCallback;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/** Answers as soon as a job is done; every way out of the call takes its entry along. */
@Singleton
@Path("/jobs")
public class JobResource {

  private final ConcurrentMap<Long, AsyncResponse> waiting = new ConcurrentHashMap<>();

  @GET
  @Path("{id}")
  public void await(@PathParam("id") long id, @Suspended AsyncResponse response) {
    response.setTimeout(30, TimeUnit.SECONDS);
    response.setTimeoutHandler(late -> late.resume(Response.status(202).build()));
    response.register((CompletionCallback) error -> waiting.remove(id, response));
    waiting.put(id, response);
  }

  @POST
  @Path("{id}/done")
  public void done(@PathParam("id") long id, String outcome) {
    AsyncResponse response = waiting.remove(id);
    if (response != null) {
      response.resume(outcome);
    }
  }
}
