package com.example.webshop.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Collects audit lines and writes them in batches. */
@Component
public class AuditWriter implements InitializingBean, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger("audit");

  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(10_000);
  private ScheduledExecutorService flusher;

  @Override
  public void afterPropertiesSet() {
    flusher = Executors.newSingleThreadScheduledExecutor();
    flusher.scheduleWithFixedDelay(this::flush, 5, 5, TimeUnit.SECONDS);
  }

  public void append(String line) {
    if (!lines.offer(line)) {
      LOG.warn("too many audit lines, written late: {}", line);
    }
  }

  @Override
  public void destroy() {
    flusher.shutdown();
    flush();
  }

  private void flush() {
    List<String> batch = new ArrayList<>();
    lines.drainTo(batch);
    batch.forEach(LOG::info);
  }
}
