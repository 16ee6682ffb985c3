package com.example.webshop.admin;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Writes a few numbers to the log. */
@Component
public class MetricsReporter {

  private static final Logger LOG = LoggerFactory.getLogger(MetricsReporter.class);

  private final HitCounter hits;

  public MetricsReporter(HitCounter hits) {
    this.hits = hits;
  }

  @PostConstruct
  void start() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler(); // want: SchedulerNeverStopped
    scheduler.setThreadNamePrefix("metrics-");
    scheduler.initialize();
    scheduler.scheduleAtFixedRate(this::report, Duration.ofMinutes(5));
  }

  private void report() {
    LOG.info("{} reads by {} visitors today", hits.reads(), hits.visitorsToday());
  }
}
