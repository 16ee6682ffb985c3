package cases.cache_map.names_known_since_they_were_asked_for;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts the wishes for each song that somebody has on the list at that time. */
@RestController
public class SongCounts {

  private final Set<String> listed = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> wishes = new ConcurrentHashMap<>();

  @PostMapping("/songs")
  public void list(@RequestParam String song) {
    listed.add(song);
  }

  @PostMapping("/played")
  public void played(@RequestParam String song) {
    listed.remove(song);
  }

  @GetMapping("/wish")
  public int wish(@RequestParam String song) {
    String counted = listed.contains(song) ? song : "none";
    return wishes.merge(counted, 1, Integer::sum); // want: CacheWithoutEviction
  }
}
