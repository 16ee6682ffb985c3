package cases.cache_map.service_behind_interface_keyed_by_request_parameter;

import java.math.BigDecimal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ConversionController {

  private final ExchangeRates rates;

  public ConversionController(ExchangeRates rates) {
    this.rates = rates;
  }

  @GetMapping("/convert")
  public BigDecimal convert(
      @RequestParam String from, @RequestParam String to, @RequestParam BigDecimal amount) {
    return amount.multiply(rates.rate(from + "/" + to));
  }
}
