package cases.shared_component.object_made_by_bean_method;

import java.math.BigDecimal;
import org.springframework.web.context.request.WebRequest;

/** Computes what the customer pays. */
class PricingEngine {

  private final BigDecimal taxRate;

  private WebRequest request;

  PricingEngine(BigDecimal taxRate) {
    this.taxRate = taxRate;
  }

  BigDecimal price(BigDecimal net, WebRequest request) {
    this.request = request; // want: RequestStoredInSharedComponent "WebRequest"
    BigDecimal discounted = net.subtract(discount(net));
    return discounted.add(discounted.multiply(taxRate));
  }

  private BigDecimal discount(BigDecimal net) {
    if (request.isUserInRole("STAFF")) {
      return net.multiply(new BigDecimal("0.30"));
    }
    String voucher = request.getParameter("voucher");
    return voucher == null ? BigDecimal.ZERO : net.min(BigDecimal.TEN);
  }
}
