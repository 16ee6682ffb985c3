package cases.blocking.template_of_the_framework_as_it_is_fixed;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The client of the partner, which has two seconds. */
@Configuration
public class ClientConfiguration {

  @Bean
  public RestTemplate partner() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setConnectTimeout(500);
    requests.setReadTimeout(2000);
    return new RestTemplate(requests);
  }
}
