package cases.cache_map.removed_through_values_and_key_view;

import jakarta.inject.Singleton;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Singleton
@Path("/shows/{show}/seats")
public class SeatReservations {

  private final Map<String, String> buyerBySeat = new HashMap<>();
  private final Map<String, Long> heldUntil = new HashMap<>();

  @POST
  @Path("{seat}")
  public synchronized boolean reserve(
      @PathParam("show") String show,
      @PathParam("seat") String seat,
      @QueryParam("buyer") String buyer) {
    String key = show + '/' + seat;
    expire(System.currentTimeMillis());
    heldUntil.putIfAbsent(key, System.currentTimeMillis() + 600_000);
    return buyerBySeat.putIfAbsent(key, buyer) == null;
  }

  @DELETE
  public synchronized void cancel(@QueryParam("buyer") String buyer) {
    while (buyerBySeat.values().remove(buyer)) {
      heldUntil.keySet().retainAll(buyerBySeat.keySet());
    }
  }

  private void expire(long now) {
    List<String> over = new ArrayList<>();
    heldUntil.forEach(
        (seat, until) -> {
          if (until < now) {
            over.add(seat);
          }
        });
    heldUntil.keySet().removeAll(over);
    over.forEach(buyerBySeat::remove);
  }
}
