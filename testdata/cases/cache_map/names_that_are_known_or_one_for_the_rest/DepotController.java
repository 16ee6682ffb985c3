package cases.cache_map.names_that_are_known_or_one_for_the_rest;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DepotController {

  private final DepotCounts counts;
  private final Depots depots;

  public DepotController(DepotCounts counts, Depots depots) {
    this.counts = counts;
    this.depots = depots;
  }

  @GetMapping("/trams")
  public int trams(@RequestParam String depot, @RequestParam String region, @RequestParam String type) {
    counts.ofDepot(depots.nameOf(depot));
    counts.ofRegion(region);
    counts.ofType(type);
    return depot.length();
  }
}
