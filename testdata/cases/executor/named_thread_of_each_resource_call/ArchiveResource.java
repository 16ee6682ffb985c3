package cases.executor.named_thread_of_each_resource_call;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/archive")
public class ArchiveResource {

  @POST
  public String archive(String document) {
    Thread worker = new Thread(() -> System.out.println(document.length()), "archive"); // want: ThreadsCreatedPerRequest
    worker.setDaemon(true);
    worker.start();
    return "started";
  }
}
