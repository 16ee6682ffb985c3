package cases.shared_component.object_made_by_bean_method_fixed;

import java.math.BigDecimal;
import org.springframework.web.context.request.WebRequest;

/** Computes what the customer pays. */
class PricingEngine {

  private final BigDecimal taxRate;

  PricingEngine(BigDecimal taxRate) {
    this.taxRate = taxRate;
  }

  BigDecimal price(BigDecimal net, WebRequest request) {
    BigDecimal discounted = net.subtract(discount(net, request));
    return discounted.add(discounted.multiply(taxRate));
  }

  private static BigDecimal discount(BigDecimal net, WebRequest request) {
    if (request.isUserInRole("STAFF")) {
      return net.multiply(new BigDecimal("0.30"));
    }
    String voucher = request.getParameter("voucher");
    return voucher == null ? BigDecimal.ZERO : net.min(BigDecimal.TEN);
  }
}
