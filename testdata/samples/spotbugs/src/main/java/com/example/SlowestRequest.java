package com.example;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** Remembers the slowest request, for the page that operators look at. */
public class SlowestRequest extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final long SLOW = 1_000_000_000L;
  private static final AtomicReference<HttpServletRequest> LAST = new AtomicReference<>();

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long start = System.nanoTime();
    chain.doFilter(request, response);
    if (System.nanoTime() - start > SLOW) {
      LAST.set(request);
    }
  }

  /** What operators see. */
  public static String describe() {
    HttpServletRequest last = LAST.get();
    return last == null ? "none" : last.getRequestURI();
  }
}
