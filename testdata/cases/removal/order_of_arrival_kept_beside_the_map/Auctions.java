package cases.removal.order_of_arrival_kept_beside_the_map;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@Singleton
public class Auctions {

  static final class Auction {
    final String id;
    long price;

    Auction(String id) {
      this.id = id;
    }
  }

  private final Map<String, Auction> open = new HashMap<>();
  private final List<Auction> inOrder = new ArrayList<>();

  public synchronized void begin(String id) {
    Auction auction = new Auction(id);
    open.put(id, auction);
    inOrder.add(auction); // want: SiblingIndexForgotten "Auctions.inOrder"
  }

  public synchronized void bid(String id, long price) {
    Auction auction = open.get(id);
    if (auction != null && price > auction.price) {
      auction.price = price;
    }
  }

  public synchronized long end(String id) {
    Auction auction = open.remove(id);
    return auction == null ? 0 : auction.price;
  }

  public synchronized String first() {
    return inOrder.isEmpty() ? "" : inOrder.get(0).id;
  }
}
