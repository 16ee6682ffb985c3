package cases.listener.listener_made_for_each_auction_fixed;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/** One auction, which hears of all bids and counts its own. */
final class Auction implements ApplicationListener<PayloadApplicationEvent<Long>> {

  private final ApplicationEventMulticaster house;
  private final AtomicLong highest = new AtomicLong();

  Auction(ApplicationEventMulticaster house) {
    this.house = house;
  }

  void open() {
    house.addApplicationListener(this);
  }

  @Override
  public void onApplicationEvent(PayloadApplicationEvent<Long> bid) {
    highest.accumulateAndGet(bid.getPayload(), Math::max);
  }

  long close() {
    house.removeApplicationListener(this);
    return highest.get();
  }
}
