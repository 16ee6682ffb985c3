package com.example.webshop.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows the slowest request so far. */
@Component
public class SlowRequests extends OncePerRequestFilter {

  private static HttpServletRequest slowest;
  private static String slowestPath = "none";
  private static long slowestNanos;

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long start = System.nanoTime();
    try {
      chain.doFilter(request, response);
    } finally {
      compare(request, System.nanoTime() - start);
    }
  }

  private static synchronized void compare(HttpServletRequest request, long nanos) {
    if (nanos > slowestNanos) {
      slowestNanos = nanos;
      slowestPath = request.getRequestURI();
      slowest = request; // want: RequestStoredInStaticField
    }
  }

  static synchronized String describe() {
    String browser = slowest == null ? "nobody" : slowest.getHeader("User-Agent");
    return slowestPath + " asked by " + browser + ", " + slowestNanos + " ns";
  }
}
