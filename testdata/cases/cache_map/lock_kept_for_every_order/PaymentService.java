package cases.cache_map.lock_kept_for_every_order;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@Service
class PaymentService {

  private final Ledger ledger;
  private final ConcurrentMap<Long, ReentrantLock> locks = new ConcurrentHashMap<>();

  PaymentService(Ledger ledger) {
    this.ledger = ledger;
  }

  boolean pay(long order) {
    ReentrantLock lock = locks.computeIfAbsent(order, key -> new ReentrantLock()); // want: CacheWithoutEviction
    lock.lock();
    try {
      return !ledger.isPaid(order) && ledger.book(order);
    } finally {
      lock.unlock();
    }
  }

  interface Ledger {
    boolean isPaid(long order);

    boolean book(long order);
  }

  @RestController
  static class PaymentController {

    private final PaymentService payments;

    PaymentController(PaymentService payments) {
      this.payments = payments;
    }

    @PostMapping("/orders/{order}/payment")
    boolean pay(@PathVariable long order) {
      return payments.pay(order);
    }
  }
}
