package cases.listener.parameter_of_a_resource_method;

import jakarta.inject.Inject;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

@Path("/ferries")
public class FerryResource {

  @Inject Tides tides;

  @PUT
  public String wait(@Context UriInfo asked) throws InterruptedException {
    CountDownLatch high = new CountDownLatch(1);
    IntConsumer gauge =
        level -> {
          if (level > Integer.parseInt(asked.getQueryParameters().getFirst("level"))) {
            high.countDown();
          }
        };
    tides.follow(gauge); // want: RequestCapturedByListener
    return high.await(20, TimeUnit.SECONDS) ? "sails" : "stays";
  }
}
