package cases.listener.listener_made_for_each_auction_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class AuctionController {

  private final Map<String, Auction> auctions = new ConcurrentHashMap<>();
  private final ApplicationEventMulticaster house;

  public AuctionController(ApplicationEventMulticaster house) {
    this.house = house;
  }

  @PutMapping("/auctions/{lot}")
  public void open(@PathVariable String lot) {
    auctions
        .computeIfAbsent(
            lot,
            it -> {
              Auction auction = new Auction(house);
              auction.open();
              return auction;
            });
  }

  @DeleteMapping("/auctions/{lot}")
  public long close(@PathVariable String lot) {
    Auction closed = auctions.remove(lot);
    return closed == null ? 0 : closed.close();
  }
}
