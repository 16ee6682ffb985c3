package cases.cache_builder.enable_caching_without_manager;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.EnableCaching;

@SpringBootApplication
@EnableCaching
public class ReportingApplication { // want: CacheBuilderWithoutBound

  public static void main(String[] args) {
    SpringApplication.run(ReportingApplication.class, args);
  }
}
