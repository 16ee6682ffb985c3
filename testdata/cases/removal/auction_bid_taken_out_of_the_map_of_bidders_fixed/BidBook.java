package cases.removal.auction_bid_taken_out_of_the_map_of_bidders_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Open bids of each bidder. */
@Service
public class BidBook {

  /** One bid. */
  public record Bid(String number, long cents) {}

  /** Who bids. */
  public record Bidder(String number, String name) {}

  private final Map<String, Map<String, Bid>> open = new ConcurrentHashMap<>();

  /** A bid comes in. */
  public void place(Bidder bidder, Bid bid) {
    open.computeIfAbsent(bidder.number(), none -> new ConcurrentHashMap<>())
        .put(bid.number(), bid);
  }

  /** The hammer fell. */
  public boolean settle(Bidder bidder, Bid bid) {
    Map<String, Bid> own = open.get(bidder.number());
    if (own == null || !own.containsKey(bid.number())) {
      return false;
    }
    own.remove(bid.number());
    if (own.isEmpty()) {
      open.remove(bidder.number());
    }
    return true;
  }
}
