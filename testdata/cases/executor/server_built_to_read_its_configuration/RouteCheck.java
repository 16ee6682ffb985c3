package cases.executor.server_built_to_read_its_configuration;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerConfig;

/** A server that is never started has nothing that could be stopped. */
final class RouteCheck {

  boolean serves(String path) {
    Server server = Server.builder().service(path, (context, request) -> HttpResponse.of(200)).build();
    ServerConfig config = server.config();
    return config.serviceConfigs().stream().anyMatch(it -> it.route().patternString().equals(path));
  }
}
