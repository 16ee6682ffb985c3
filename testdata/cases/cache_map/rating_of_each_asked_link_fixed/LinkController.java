package cases.cache_map.rating_of_each_asked_link_fixed;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tells for which links a warning is shown. */
@RestController
public class LinkController {

  private final LinkRatings ratings;

  public LinkController(LinkRatings ratings) {
    this.ratings = ratings;
  }

  @GetMapping("/link/warn")
  public boolean warn(@RequestParam String target) {
    return ratings.isRisky(target);
  }
}

@Service
class LinkRatings {

  enum Rating {
    KNOWN,
    FOREIGN,
    BROKEN
  }

  private final Map<String, Rating> ratings;

  LinkRatings() {
    this.ratings = 
        Collections.synchronizedMap(
            new LinkedHashMap<>() {
              @Override
              protected boolean removeEldestEntry(Map.Entry<String, Rating> eldest) {
                return size() > 2_000;
              }
            });
  }

  boolean isRisky(String target) {
    Rating rating = ratings.get(target);
    if (rating == null) {
      rating = rate(target);
      ratings.put(target, rating);
    }
    return rating != Rating.KNOWN;
  }

  private static Rating rate(String target) {
    try {
      String host = URI.create(target).getHost();
      return host != null && host.endsWith(".example.org") ? Rating.KNOWN : Rating.FOREIGN;
    } catch (IllegalArgumentException e) {
      return Rating.BROKEN;
    }
  }
}
