package cases.work_queue.executor_of_annotated_methods_fixed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Configuration
@EnableAsync
public class Mailing {

  @Bean
  public ThreadPoolTaskExecutor mailExecutor() {
    ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
    executor.setCorePoolSize(2);
    executor.setMaxPoolSize(8);
    executor.setQueueCapacity(100);
    return executor;
  }

  @Service
  public static class Mailer {

    @Async("mailExecutor")
    public void welcome(String address) {
      System.getLogger("mail").log(System.Logger.Level.INFO, "welcome, {0}", address);
    }
  }

  @RestController
  public static class Registration {

    private final Mailer mailer;

    public Registration(Mailer mailer) {
      this.mailer = mailer;
    }

    @PostMapping("/users")
    public void register(@RequestParam String address) {
      mailer.welcome(address);
    }
  }
}
