package cases.scheduler.beans_with_inferred_destroy;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;

@Configuration
@EnableScheduling
public class SchedulingConfiguration implements SchedulingConfigurer {

  @Bean
  public ThreadPoolTaskScheduler taskScheduler() {
    ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(4);
    scheduler.setThreadNamePrefix("jobs-");
    return scheduler;
  }

  @Bean
  public ScheduledExecutorService pollingExecutor() {
    return Executors.newScheduledThreadPool(2);
  }

  @Bean
  public SchedulerFactoryBean quartz() {
    SchedulerFactoryBean factory = new SchedulerFactoryBean();
    factory.setWaitForJobsToCompleteOnShutdown(true);
    return factory;
  }

  @Override
  public void configureTasks(ScheduledTaskRegistrar tasks) {
    tasks.setTaskScheduler(taskScheduler());
  }
}
