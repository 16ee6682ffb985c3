package cases.scope.factory_that_builds_with_a_prototype;

import java.net.URI;
import java.time.Duration;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

/** Each bean that asks others builds a client of its own. */
@Configuration
public class MonitorConfiguration {

  @Bean
  @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
  public ClientBuilder clientBuilder() {
    return new ClientBuilder();
  }

  @Bean
  public StatusUpdater statusUpdater(ClientBuilder builder) {
    return new StatusUpdater(builder.timeout(Duration.ofSeconds(10)).build());
  }

  @Bean
  public InfoUpdater infoUpdater(ClientBuilder builder) {
    Client client = builder.build();
    return new InfoUpdater(client, "info");
  }

  /** Says how a client is to be. */
  public static class ClientBuilder {

    private Duration timeout = Duration.ofSeconds(5);

    public ClientBuilder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    public Client build() {
      return new Client(timeout);
    }
  }

  /** Asks. */
  public static class Client {

    private final Duration timeout;

    Client(Duration timeout) {
      this.timeout = timeout;
    }

    String ask(URI uri) {
      return uri + " within " + timeout;
    }
  }

  /** Asks how somebody is. */
  public static class StatusUpdater {

    private final Client client;

    StatusUpdater(Client client) {
      this.client = client;
    }

    public String status(URI uri) {
      return client.ask(uri);
    }
  }

  /** Asks what somebody is. */
  public static class InfoUpdater {

    private final Client client;
    private final String path;

    InfoUpdater(Client client, String path) {
      this.client = client;
      this.path = path;
    }

    public String info(URI uri) {
      return client.ask(uri.resolve(path));
    }
  }
}
