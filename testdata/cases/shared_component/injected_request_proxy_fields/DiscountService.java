package cases.shared_component.injected_request_proxy_fields;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;

/** Discounts by customer and campaign. */
@Service
public class DiscountService {

  private final HttpServletRequest request;
  private final CurrentCustomer customer;

  public DiscountService(HttpServletRequest request, CurrentCustomer customer) {
    this.request = request;
    this.customer = customer;
  }

  public BigDecimal discount(BigDecimal price) {
    String campaign = request.getParameter("campaign");
    if (campaign != null && customer.number() != null) {
      return price.multiply(new BigDecimal("0.1"));
    }
    return BigDecimal.ZERO;
  }
}
