package com.example.webshop.admin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.http.HttpMethod;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Counts requests by address, page and visitor. */
@Component
public class HitCounter extends OncePerRequestFilter {

  private static final int MOST_PAGES = 2_000;

  private static final Map<String, Integer> BY_ADDRESS = new ConcurrentHashMap<>();

  private final Map<String, LongAdder> byPage = new ConcurrentHashMap<>();
  private final Map<String, LongAdder> today = new ConcurrentHashMap<>();
  private final LongAdder reads = new LongAdder();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    BY_ADDRESS.merge(request.getRemoteAddr(), 1, Integer::sum); // want: CacheWithoutEviction
    countPage(request.getRequestURI());
    countVisitor(request.getHeader("X-Visitor"));
    if (HttpMethod.GET.matches(request.getMethod())) {
      reads.increment();
    }
    chain.doFilter(request, response);
  }

  int hits(String address) {
    return BY_ADDRESS.getOrDefault(address, 0);
  }

  int visitorsToday() {
    return today.size();
  }

  long reads() {
    return reads.sum();
  }

  @Scheduled(cron = "0 0 0 * * *")
  void midnight() {
    today.clear();
  }

  private void countVisitor(String visitor) {
    if (visitor != null) {
      today.computeIfAbsent(visitor, key -> new LongAdder()).increment();
    }
  }

  private synchronized void countPage(String page) {
    LongAdder count = byPage.get(page);
    if (count != null) {
      count.increment();
    } else if (byPage.size() < MOST_PAGES) {
      byPage.computeIfAbsent(page, key -> new LongAdder()).increment();
    }
  }
}
