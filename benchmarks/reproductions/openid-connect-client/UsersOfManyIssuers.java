/*
 * finding: CacheBuilderWithoutBound da8a0598102d67f2
 * finding: CacheBuilderWithoutBound d88b1c96352f9957
 * finding: CacheBuilderWithoutBound 8dcbe79fbd6e47fd
 * with: org.springframework:spring-test:4.3.22.RELEASE
 *
 * Users log in with ever new identifiers, as the issuers of one provider's tenants: the issuer that
 * was found, its configuration, and the client that was registered there stay for each.
 */

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.mitre.oauth2.model.RegisteredClient;
import org.mitre.openid.connect.client.model.IssuerServiceResponse;
import org.mitre.openid.connect.client.service.impl.DynamicRegistrationClientConfigurationService;
import org.mitre.openid.connect.client.service.impl.DynamicServerConfigurationService;
import org.mitre.openid.connect.client.service.impl.WebfingerIssuerService;
import org.mitre.openid.connect.config.ServerConfiguration;
import org.springframework.mock.web.MockHttpServletRequest;

final class UsersOfManyIssuers {

  public static void main(String[] arguments) throws Exception {
    HttpServer provider =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext("/", UsersOfManyIssuers::answer);
    provider.start();
    WebfingerIssuerService issuers = new WebfingerIssuerService();
    issuers.setForceHttps(false);
    DynamicServerConfigurationService servers = new DynamicServerConfigurationService();
    DynamicRegistrationClientConfigurationService clients =
        new DynamicRegistrationClientConfigurationService();
    clients.setTemplate(new RegisteredClient());
    Login login =
        number -> {
          MockHttpServletRequest request = new MockHttpServletRequest();
          request.setParameter(
              "identifier", "http://localhost:" + provider.getAddress().getPort() + "/" + number);
          IssuerServiceResponse issuer = issuers.getIssuer(request);
          ServerConfiguration server = servers.getServerConfiguration(issuer.getIssuer());
          if (clients.getClientConfiguration(server) == null) {
            throw new IllegalStateException("no client for " + issuer.getIssuer());
          }
        };
    Uses.of("logins, all done")
        .keeps("issuers", Fields.size(issuers, "issuers"))
        .keeps("servers", Fields.size(servers, "servers"))
        .keeps("clients", Fields.size(clients, "clients"))
        .control("one identifier", number -> login.with(0))
        .play(login::with);
  }

  /** A login with the identifier of a tenant. */
  private interface Login {

    void with(int number) throws Exception;
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String issuer =
        "http://localhost:"
            + exchange.getLocalAddress().getPort()
            + path.substring(0, Math.max(0, path.indexOf("/.well-known")));
    if (path.endsWith("/.well-known/openid-configuration")) {
      send(
          exchange,
          200,
          "{\"issuer\": \"%s\", \"registration_endpoint\": \"%s/register\"}"
              .formatted(issuer, issuer));
    } else if (path.endsWith("/register")) {
      send(exchange, 201, "{\"client_id\": \"client\"}");
    } else {
      send(exchange, 404, "{}");
    }
  }

  private static void send(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
