package cases.scheduler.started_again_only_after_a_stop;

import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class WorkerConfiguration {

  @Bean(destroyMethod = "stop")
  Worker worker() {
    return new Worker(() -> {});
  }

  @Bean
  CommandLineRunner starter(Worker worker) {
    Runnable begin = worker::start;
    return arguments -> begin.run();
  }
}
