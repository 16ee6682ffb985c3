package com.example.webshop.cart;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What voucher codes are worth. Remembers the codes asked for last. */
@Service
public class VoucherService {

  private static final int MOST_CODES = 1_000;

  private final Map<String, BigDecimal> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, BigDecimal> eldest) {
              return size() > MOST_CODES;
            }
          });

  public BigDecimal discount(String code) {
    return known.computeIfAbsent(code, VoucherService::worth);
  }

  private static BigDecimal worth(String code) {
    return code.startsWith("WELCOME") ? new BigDecimal("5.00") : BigDecimal.ZERO;
  }
}
