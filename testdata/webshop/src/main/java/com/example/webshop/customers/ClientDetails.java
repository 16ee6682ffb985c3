package com.example.webshop.customers;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Reads details of whichever request the calling thread serves. */
@Component
public class ClientDetails {

  private final HttpServletRequest request;

  public ClientDetails(HttpServletRequest request) {
    this.request = request;
  }

  public String address() {
    return request.getRemoteAddr();
  }

  public boolean isSecure() {
    return request.isSecure();
  }
}
