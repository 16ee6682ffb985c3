package cases.executor.rest_client_of_each_call_fixed;

import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;

public class Rates {

  private final String base;

  public Rates(String base) {
    this.base = base;
  }

  public String rate(String currency) {
    Client client = ClientBuilder.newClient();
    try {
      return client.target(base).path(currency).request().get(String.class);
    } finally {
      client.close();
    }
  }
}
