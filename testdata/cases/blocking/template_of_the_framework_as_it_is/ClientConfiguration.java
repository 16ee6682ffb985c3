package cases.blocking.template_of_the_framework_as_it_is;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

/** The client of the partner, as it comes. */
@Configuration
public class ClientConfiguration {

  @Bean
  public RestTemplate partner() {
    return new RestTemplate(); // want: BlockingCallWithoutTimeout "RestTemplate"
  }
}
