package cases.shared_state.first_comer_fills_the_rates_fixed;

import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Rates of exchange, read when somebody first asks for a currency. */
@Service
public class RateService {

  /** The bank. */
  public interface Bank {
    double rate(Currency currency);
  }

  private final Map<Currency, Double> rates = new ConcurrentHashMap<>();
  private final Bank bank;

  public RateService(Bank bank) {
    this.bank = bank;
  }

  public double rate(Currency currency) {
    return rates.computeIfAbsent(currency, bank::rate);
  }
}

/** Tells rates. */
@RestController
class RateController {

  private final RateService rates;

  RateController(RateService rates) {
    this.rates = rates;
  }

  @GetMapping("/rates/{code}")
  public double rate(@PathVariable String code) {
    return rates.rate(Currency.getInstance(code));
  }
}
