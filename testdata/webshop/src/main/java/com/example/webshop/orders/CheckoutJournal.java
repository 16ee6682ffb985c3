package com.example.webshop.orders;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** What support asks for first: the last checkout that failed, and the last that went well. */
public final class CheckoutJournal {

  /** A customer at the till. */
  record Attempt(String cart, HttpServletRequest request, Instant time) {

    String describe() {
      return time + " " + cart + " from " + request.getRemoteAddr();
    }
  }

  private static final AtomicReference<Attempt> LAST_FAILED = new AtomicReference<>();
  private static final AtomicReference<String> LAST_PLACED = new AtomicReference<>("none");

  private CheckoutJournal() {}

  static void failed(String cart, HttpServletRequest request) {
    LAST_FAILED.set(new Attempt(cart, request, Instant.now())); // want: RequestStoredInStaticField
  }

  static void placed(String cart, HttpServletRequest request) {
    LAST_PLACED.set(new Attempt(cart, request, Instant.now()).describe());
  }

  /** One line each, for the support desk. */
  public static String report() {
    Attempt failed = LAST_FAILED.get();
    return "failed: " + (failed == null ? "none" : failed.describe()) + ", placed: " + LAST_PLACED;
  }
}
