package com.example.webshop.config;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The threads of the shop. The container stops them all. */
@Configuration
@EnableAsync
@EnableScheduling
public class AsyncConfig {

  /** Does what a customer need not wait for. */
  @Bean
  public ThreadPoolTaskExecutor workers() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setThreadNamePrefix("worker-");
    executor.setCorePoolSize(4);
    executor.setMaxPoolSize(8);
    executor.setQueueCapacity(200);
    executor.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
    executor.setWaitForTasksToCompleteOnShutdown(true);
    executor.setAwaitTerminationSeconds(5);
    return executor;
  }

  /** Runs the checks that a payment waits for. */
  @Bean(destroyMethod = "shutdown")
  public ExecutorService checks() {
    return new ThreadPoolExecutor(
        2,
        4,
        30,
        TimeUnit.SECONDS,
        new ArrayBlockingQueue<>(100),
        new ThreadPoolExecutor.CallerRunsPolicy());
  }

  /** For work that comes back now and then. */
  @Bean(destroyMethod = "shutdownNow")
  public ScheduledExecutorService reminders() {
    return Executors.newScheduledThreadPool(1);
  }

  /** Runs the {@code @Scheduled} methods. */
  @Bean
  public ThreadPoolTaskScheduler taskScheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setThreadNamePrefix("tick-");
    scheduler.setPoolSize(2);
    return scheduler;
  }
}
