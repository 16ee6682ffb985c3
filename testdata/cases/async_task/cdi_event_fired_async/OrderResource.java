package cases.async_task.cdi_event_fired_async;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;

/** Takes orders. */
@Path("/orders")
public class OrderResource {

  @Inject Event<OrderPlaced> placed;

  @POST
  public String order(String text, @Context HttpServletRequest request) {
    String id = Integer.toHexString(text.hashCode());
    placed.fireAsync(new OrderPlaced(id, request)); // want: RequestCapturedByAsyncTask
    return id;
  }
}
