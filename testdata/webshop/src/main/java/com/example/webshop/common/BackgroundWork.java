package com.example.webshop.common;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Runs small things later, and logs those that fail. */
@Component
public class BackgroundWork {

  private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

  private final ThreadPoolTaskExecutor workers;

  public BackgroundWork(ThreadPoolTaskExecutor workers) {
    this.workers = workers;
  }

  /** Returns at once; the task runs on a worker. */
  public void later(String name, Runnable task) {
    workers.execute(() -> run(name, task));
  }

  /** Runs the task before it returns, and logs how long it took. */
  public void timed(String name, Runnable task) {
    long start = System.nanoTime();
    run(name, task);
    LOG.debug("{} took {} ns", name, System.nanoTime() - start);
  }

  private static void run(String name, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("{} failed", name, e);
    }
  }
}
