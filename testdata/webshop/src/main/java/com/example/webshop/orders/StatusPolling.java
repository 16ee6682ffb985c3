package com.example.webshop.orders;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/** Customers who wait for their order to move. Each leaves when answered, timed out or gone. */
@Component
public class StatusPolling {

  private static final long WAIT_MILLIS = 8_000;

  private final Map<String, DeferredResult<OrderStatus>> waiting = new ConcurrentHashMap<>();

  public DeferredResult<OrderStatus> next(String number, OrderStatus current) {
    DeferredResult<OrderStatus> reply = new DeferredResult<>(WAIT_MILLIS, current);
    reply.onCompletion(() -> waiting.remove(number, reply));
    DeferredResult<OrderStatus> earlier = waiting.put(number, reply);
    if (earlier != null) {
      earlier.setResult(current);
    }
    return reply;
  }

  void tell(String number, OrderStatus status) {
    DeferredResult<OrderStatus> reply = waiting.remove(number);
    if (reply != null) {
      reply.setResult(status);
    }
  }
}
