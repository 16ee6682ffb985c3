package com.example.webshop.common;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends executors. */
public final class Shutdowns {

  private Shutdowns() {}

  /** Lets running tasks finish for a moment, then interrupts them. */
  public static void gently(ExecutorService executor) {
    executor.shutdown();
    try {
      if (!executor.awaitTermination(2, TimeUnit.SECONDS)) {
        executor.shutdownNow();
      }
    } catch (InterruptedException e) {
      executor.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
