package com.example.webshop.payments;

import com.example.webshop.orders.OrderService;
import com.example.webshop.orders.OrderStatus;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Says how many orders were paid. The scheduler is the container's, the task is ours. */
@Component
public class SettlementReport {

  private static final Logger LOG = LoggerFactory.getLogger(SettlementReport.class);

  private final ScheduledExecutorService reminders;
  private final OrderService orders;
  private ScheduledFuture<?> task;

  public SettlementReport(ScheduledExecutorService reminders, OrderService orders) {
    this.reminders = reminders;
    this.orders = orders;
  }

  @PostConstruct
  void start() {
    task = reminders.scheduleAtFixedRate(this::report, 30, 30, TimeUnit.MINUTES);
  }

  @PreDestroy
  void stop() {
    task.cancel(false);
  }

  private void report() {
    LOG.info("{} orders paid", orders.seen(OrderStatus.PAID));
  }
}
