package cases.async_task.request_read_while_async_response_is_open;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.ExecutorService;

/** Exports; the worker reads the address and answers, and the exchange is open until then. */
@Path("/exports")
public class ExportResource {

  @Inject ExecutorService workers;

  @GET
  public void export(@Context UriInfo address, @Suspended AsyncResponse answer) {
    workers.submit(
        () -> {
          String format = address.getQueryParameters().getFirst("format");
          answer.resume("exported as " + format);
        });
  }
}
