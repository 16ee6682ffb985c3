package cases.cache_map.quotes_too_old_when_asked_again_fixed;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Tells what a parcel costs. */
@Controller
public class ParcelController {
  private final Quotes quotes;

  public ParcelController(Quotes quotes) {
    this.quotes = quotes;
  }

  @GetMapping("/parcel")
  @ResponseBody
  public long price(@RequestParam("from") String from, @RequestParam("to") String to) {
    String route = from + ">" + to;
    Long known = quotes.known(route);
    if (known != null) {
      return known;
    }
    long cents = 490 + 3L * route.length();
    quotes.keep(route, cents);
    return cents;
  }
}
