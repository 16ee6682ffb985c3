package cases.shared_component.event_sinks_never_removed;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sends prices to everybody who ever asked. */
@Path("/ticker")
@Singleton
public class TickerResource {

  private final List<SseEventSink> readers = new CopyOnWriteArrayList<>();

  @Context private Sse sse;

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void subscribe(@Context SseEventSink reader) {
    readers.add(reader); // want: RequestStoredInSharedComponent
  }

  public void publish(String price) {
    readers.forEach(reader -> reader.send(sse.newEvent(price)));
  }
}
