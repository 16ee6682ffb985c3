package cases.executor.threads_limited_by_permits;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.Semaphore;

@Path("/previews")
public class PreviewResource {

  private static final Semaphore PERMITS = new Semaphore(4);

  @POST
  public void preview(String page) throws InterruptedException {
    PERMITS.acquire();
    new Thread(
            () -> {
              try {
                System.out.println(page.length());
              } finally {
                PERMITS.release();
              }
            })
        .start();
  }
}
