package cases.async_task.request_read_after_async_response;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.ExecutorService;
import org.slf4j.LoggerFactory;

/** Exports; the audit goes to another worker, which nobody waits for. */
@Path("/exports")
public class ExportResource {

  @Inject ExecutorService workers;

  @GET
  public void export(@Context ContainerRequestContext request, @Suspended AsyncResponse answer) {
    workers.submit(() -> answer.resume("exported"));
    workers.submit(() -> audit(request)); // want: RequestCapturedByAsyncTask
  }

  private static void audit(ContainerRequestContext request) {
    LoggerFactory.getLogger(ExportResource.class)
        .info("exported for {}", request.getSecurityContext().getUserPrincipal());
  }
}
