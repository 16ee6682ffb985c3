package cases.scheduler.clock_of_a_base_class_whose_close_is_replaced;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
public class Watches {

  @Bean(initMethod = "begin")
  public DiskWatch disk() {
    return new DiskWatch();
  }
}
