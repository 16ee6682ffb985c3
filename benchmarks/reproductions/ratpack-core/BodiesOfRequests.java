/*
 * finding: RequestStoredInSharedComponent 765f2bf901d12b29
 *
 * Clients send a form each and keep their connections for later, as browsers do; the body of the
 * request that was answered stays with the connection.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ratpack.server.RatpackServer;
import ratpack.server.ServerConfig;

final class BodiesOfRequests {

  public static void main(String[] arguments) throws Exception {
    Reachable bodies = new Reachable();
    RatpackServer server =
        RatpackServer.start(
            setup ->
                setup
                    .serverConfig(
                        ServerConfig.builder()
                            .port(0)
                            .address(InetAddress.getLoopbackAddress())
                            .development(false))
                    .handlers(
                        chain ->
                            chain.all(
                                context -> {
                                  bodies.watch(Fields.read(context.getRequest(), "bodyReader"));
                                  context
                                      .getRequest()
                                      .getBody()
                                      .then(body -> context.render(body.getText()));
                                })));
    List<Socket> kept = new ArrayList<>();
    Uses.of("requests, all answered, on connections that last")
        .keeps("bodies reachable", bodies)
        .control("connections that are closed", number -> post(server).close())
        .after(5, 50)
        .play(number -> kept.add(post(server)));
  }

  private static Socket post(RatpackServer server) throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.getBindPort());
    socket
        .getOutputStream()
        .write(
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nbody"
                .getBytes(StandardCharsets.US_ASCII));
    StringBuilder answer = new StringBuilder();
    while (!answer.toString().endsWith("\r\n\r\nbody")) {
      int next = socket.getInputStream().read();
      if (next < 0) {
        throw new IllegalStateException(answer.toString());
      }
      answer.append((char) next);
    }
    return socket;
  }
}
