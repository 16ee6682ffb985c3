package cases.executor.server_of_each_check;

import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.Server;

final class RouteCheck {

  int portOf(String path) {
    Server server =
        // want: ExecutorNeverShutDown
        Server.builder().service(path, (context, request) -> HttpResponse.of(200)).build();
    server.start().join();
    return server.activeLocalPort();
  }
}
