package cases.cache_map.record_key_built_from_request;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ShippingQuoteController {

  private static final Map<QuoteKey, Quote> QUOTES = new ConcurrentHashMap<>();

  private final CarrierClient carriers;

  public ShippingQuoteController(CarrierClient carriers) {
    this.carriers = carriers;
  }

  @GetMapping("/shipping/quote")
  public Quote quote(
      @RequestParam String postcode, @RequestParam String country, @RequestParam int grams) {
    QuoteKey key = new QuoteKey(country, postcode, grams);
    Quote quote = QUOTES.get(key);
    if (quote != null) {
      return quote;
    }
    quote = carriers.cheapest(country, postcode, grams);
    Quote earlier = QUOTES.putIfAbsent(key, quote); // want: CacheWithoutEviction
    return earlier == null ? quote : earlier;
  }

  record QuoteKey(String country, String postcode, int grams) {}

  public record Quote(String carrier, BigDecimal price) {}

  public interface CarrierClient {
    Quote cheapest(String country, String postcode, int grams);
  }
}
