package cases.work_queue.executor_of_the_container_without_capacity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration
@EnableAsync
public class TranscodingConfiguration {

  @Bean
  public ThreadPoolTaskExecutor transcodeExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor(); // want: UnboundedWorkQueue
    executor.setCorePoolSize(2);
    executor.setMaxPoolSize(8);
    executor.setThreadNamePrefix("transcode-");
    executor.setWaitForTasksToCompleteOnShutdown(true);
    executor.setAwaitTerminationSeconds(30);
    return executor;
  }

  @Bean
  public ThreadPoolTaskExecutor notifyExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(1);
    executor.setMaxPoolSize(2);
    executor.setQueueCapacity(100);
    executor.setThreadNamePrefix("notify-");
    return executor;
  }
}
