package com.example.webshop.customers;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Who is shopping. */
@Component
public class CurrentCustomer {

  private HttpServletRequest request;

  public void enter(HttpServletRequest request) {
    this.request = request; // want: RequestStoredInSharedComponent
  }

  public String id() {
    String id = request.getHeader("X-Customer");
    return id == null ? "guest" : id;
  }
}
