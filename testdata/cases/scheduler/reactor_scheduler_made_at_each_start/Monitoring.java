package cases.scheduler.reactor_scheduler_made_at_each_start;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

@Configuration
public class Monitoring {

  @Bean
  public StatusPoller statusPoller() {
    return new StatusPoller(Mono::empty);
  }
}
