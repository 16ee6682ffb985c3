package com.example.webshop.customers;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

/** What the running request says about the customer. One per request; others see a proxy. */
@Component
@RequestScope
public class CustomerContext {

  private HttpServletRequest request;

  public void bind(HttpServletRequest request) {
    this.request = request;
  }

  public Locale locale() {
    return request == null ? Locale.ENGLISH : request.getLocale();
  }
}
