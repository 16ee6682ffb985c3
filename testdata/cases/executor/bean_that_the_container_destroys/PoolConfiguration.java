package cases.executor.bean_that_the_container_destroys;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration
public class PoolConfiguration {

  @Bean(destroyMethod = "shutdown")
  public ExecutorService exports() {
    return Executors.newFixedThreadPool(3);
  }

  @Bean
  public ThreadPoolTaskExecutor mails() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(2);
    executor.setQueueCapacity(50);
    executor.initialize();
    return executor;
  }
}
