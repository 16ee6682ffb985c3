package com.example.webshop.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** The requests that are being answered right now; each leaves on its way out. */
@Component
public class RequestsInFlight extends OncePerRequestFilter {

  private final Map<Long, HttpServletRequest> running = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    long number = numbers.incrementAndGet();
    running.put(number, request);
    try {
      chain.doFilter(request, response);
    } finally {
      running.remove(number);
    }
  }

  List<String> paths() {
    return running.values().stream().map(HttpServletRequest::getRequestURI).toList();
  }
}
