package com.example.webshop.orders;

import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Writes one receipt. A new one is made for every receipt. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ReceiptBuilder {

  private HttpServletRequest request;
  private PurchaseOrder order;

  public ReceiptBuilder answer(HttpServletRequest request) {
    this.request = request;
    return this;
  }

  public ReceiptBuilder about(PurchaseOrder order) {
    this.order = order;
    return this;
  }

  public String text() {
    NumberFormat format = NumberFormat.getInstance(request.getLocale());
    return "Order " + order.getNumber() + ": " + format.format(order.getTotal());
  }
}
