package cases.executor.named_thread_of_each_resource_call_fixed;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/archive")
public class ArchiveResource {

  private final java.util.concurrent.Executor workers;

  public ArchiveResource(java.util.concurrent.Executor workers) {
    this.workers = workers;
  }

  @POST
  public String archive(String document) {
    workers.execute(() -> System.out.println(document.length()));
    return "started";
  }
}
