package cases.executor.closed_with_the_context;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Executors that the container ends. */
@Configuration
public class ClientConfiguration {

  @Bean
  public ThreadPoolTaskExecutor mailExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(2);
    executor.setMaxPoolSize(8);
    executor.setQueueCapacity(200);
    return executor;
  }

  @Bean(destroyMethod = "shutdownNow")
  public ExecutorService pushExecutor(ThreadFactory threads) {
    return Executors.newFixedThreadPool(4, threads);
  }

  @Bean
  public ThreadFactory threads() {
    return task -> {
      Thread thread = new Thread(task, "push");
      thread.setDaemon(true);
      return thread;
    };
  }
}

/** Uses one of them, which is not its own. */
@RestController
class PushController {

  private final ExecutorService push;

  PushController(ExecutorService push) {
    this.push = push;
  }

  @GetMapping("/push")
  public void push(String text) {
    push.execute(() -> System.getLogger("push").log(System.Logger.Level.INFO, text));
  }
}
