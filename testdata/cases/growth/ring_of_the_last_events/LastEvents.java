package cases.growth.ring_of_the_last_events;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/** The last hundred of each kind, bounded in two ways. */
@Path("/events")
@Singleton
public class LastEvents {

  private static final int MOST = 100;

  private final Deque<String> recent = new ArrayDeque<>();
  private final Deque<String> failures = new ConcurrentLinkedDeque<>();
  private final AtomicInteger count = new AtomicInteger();

  @POST
  public void event(String event) {
    synchronized (recent) {
      recent.addFirst(event);
      while (recent.size() > MOST) {
        recent.removeLast();
      }
    }
  }

  @POST
  @Path("/failures")
  public void failure(String event) {
    failures.addFirst(event);
    if (count.incrementAndGet() > MOST) {
      failures.pollLast();
      count.decrementAndGet();
    }
  }

  @GET
  public List<String> failures() {
    return List.copyOf(failures);
  }
}
