package cases.cache_map.map_of_service_filled_by_its_worker_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Keeps what its painters paint. */
@RestController
public class Previews {

  private final Map<String, byte[]> painted = new ConcurrentHashMap<>();

  @GetMapping("/preview")
  public byte[] preview(@RequestParam String url) {
    byte[] known = painted.get(url);
    return known != null ? known : new Painter(painted).paint(url);
  }
}
