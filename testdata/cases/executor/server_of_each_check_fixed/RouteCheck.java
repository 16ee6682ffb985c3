package cases.executor.server_of_each_check_fixed;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;

final class RouteCheck {

  int portOf(String path) {
    Server server =
        Server.builder().service(path, (context, request) -> HttpResponse.of(200)).build();
    server.start().join();
    int port = server.activeLocalPort();
    server.stop().join();
    return port;
  }
}
