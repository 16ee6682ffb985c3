package cases.growth.list_of_the_base_filled_below_fixed;

import org.springframework.stereotype.Component;

/** Parcels of the night carrier. */
@Component
public class NightFeed extends CarrierFeed {

  @Override
  protected void accept(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      unread.add(text);
      if (unread.size() > 100) {
        unread.remove(0);
      }
    }
  }
}
