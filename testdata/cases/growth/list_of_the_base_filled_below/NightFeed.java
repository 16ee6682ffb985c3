package cases.growth.list_of_the_base_filled_below;

import org.springframework.stereotype.Component;

/** Parcels of the night carrier. */
@Component
public class NightFeed extends CarrierFeed {

  @Override
  protected void accept(String text) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      unread.add(text); // want: CollectionOnlyGrows
    }
  }
}
