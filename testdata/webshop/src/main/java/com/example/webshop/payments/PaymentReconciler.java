package com.example.webshop.payments;

import jakarta.annotation.PostConstruct;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks for payments that hang. */
@Component
public class PaymentReconciler {

  private static final Logger LOG = LoggerFactory.getLogger(PaymentReconciler.class);

  private final PaymentService payments;
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(); // want: SchedulerNeverStopped

  public PaymentReconciler(PaymentService payments) {
    this.payments = payments;
  }

  @PostConstruct
  void start() {
    timer.scheduleWithFixedDelay(this::reconcile, 1, 1, TimeUnit.MINUTES);
  }

  private void reconcile() {
    payments.running().forEach(order -> LOG.info("order {} is being paid", order));
  }
}
