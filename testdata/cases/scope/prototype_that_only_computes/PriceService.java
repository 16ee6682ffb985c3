package cases.scope.prototype_that_only_computes;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Keeps one calculator for good, which knows nothing of who asks. */
@Service
public class PriceService {

  private final TaxCalculator taxes;

  public PriceService(TaxCalculator taxes) {
    this.taxes = taxes;
  }

  public long gross(long net) {
    return net + taxes.of(net);
  }
}

/** Computes taxes at one rate. */
@Component
@Scope("prototype")
class TaxCalculator {

  private static final int PERCENT = 19;

  long of(long net) {
    return net * PERCENT / 100;
  }
}
