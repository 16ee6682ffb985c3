package com.example.webshop.payments;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Paying. */
@RestController
@RequestMapping("/payments")
public class PaymentController {

  private final PaymentService payments;
  private final FraudCheck fraud;

  public PaymentController(PaymentService payments, FraudCheck fraud) {
    this.payments = payments;
    this.fraud = fraud;
  }

  @PostMapping("/{order}")
  public String pay(
      @PathVariable String order,
      @RequestParam(defaultValue = "card") String provider,
      HttpServletRequest request) {
    if (fraud.isSuspicious(request)) {
      throw new PaymentRefused("please call us");
    }
    return payments.pay(order, provider);
  }
}
