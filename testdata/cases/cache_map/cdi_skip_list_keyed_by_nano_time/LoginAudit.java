package cases.cache_map.cdi_skip_list_keyed_by_nano_time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

@ApplicationScoped
@Path("/audit/logins")
public class LoginAudit {

  private static final long WINDOW = Duration.ofHours(1).toNanos();

  private final ConcurrentNavigableMap<Long, Attempt> attempts = new ConcurrentSkipListMap<>();

  @POST
  public void record(@FormParam("user") String user, @FormParam("success") boolean success) {
    attempts.put(System.nanoTime(), new Attempt(user, success)); // want: CacheWithoutEviction
  }

  @GET
  @Path("failures")
  public long failuresOfLastHour() {
    long start = System.nanoTime() - WINDOW;
    return attempts.tailMap(start).values().stream().filter(a -> !a.success()).count();
  }

  record Attempt(String user, boolean success) {}
}
