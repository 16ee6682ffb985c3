package cases.async_task.observer_and_async_response_answered_later;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** The same over HTTP. */
@Path("/routes")
public class RouteResource {

  @Inject ExecutorService planners;

  @GET
  public void plan(@QueryParam("stops") String stops, @Suspended AsyncResponse answer) {
    answer.setTimeout(10, TimeUnit.SECONDS);
    planners.submit(() -> answer.resume(String.join(" > ", stops.split(","))));
  }
}
