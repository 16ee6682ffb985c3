package cases.blocking.factory_of_another_method_may_know_a_limit;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.web.client.RestTemplate;

/** The client of the partner; how long it waits is configured. */
@Configuration
public class ClientConfiguration {

  private final int patience;

  public ClientConfiguration(@Value("${partner.patience}") int patience) {
    this.patience = patience;
  }

  @Bean
  public RestTemplate partner() {
    return new RestTemplate(requests());
  }

  private ClientHttpRequestFactory requests() {
    SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
    requests.setReadTimeout(patience);
    return requests;
  }
}
