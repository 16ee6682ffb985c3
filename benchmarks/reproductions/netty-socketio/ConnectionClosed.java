/*
 * finding: RequestStoredInSharedComponent fbf50991af272e76
 *
 * A client connects and closes; until the next one comes, however long that takes, the scheduler
 * that all connections share keeps what belongs to the closed one.
 */

import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketIOChannelInitializer;
import com.corundumstudio.socketio.SocketIOServer;
import dev.overstay.benchmarks.measure.Reachable;
import dev.overstay.benchmarks.measure.Uses;
import io.netty.channel.Channel;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

final class ConnectionClosed {

  public static void main(String[] arguments) throws Exception {
    Reachable channels = new Reachable();
    Uses.of("connections, closed by client and server")
        .keeps("closed channels reachable", channels)
        .once()
        .play(
            number -> {
              Configuration configuration = new Configuration();
              configuration.setHostname("localhost");
              try (ServerSocket free = new ServerSocket(0)) {
                configuration.setPort(free.getLocalPort());
              }
              SocketIOServer server = new SocketIOServer(configuration);
              Watching initializer = new Watching(channels);
              server.setPipelineFactory(initializer);
              server.start();
              new Socket(InetAddress.getLoopbackAddress(), configuration.getPort()).close();
              while (!initializer.closed) {
                Thread.sleep(20);
              }
            });
  }

  /** Watches the channels as they come, and sees the last of them go. */
  private static final class Watching extends SocketIOChannelInitializer {

    private final Reachable channels;
    private volatile boolean closed;

    Watching(Reachable channels) {
      this.channels = channels;
    }

    @Override
    protected void initChannel(Channel channel) throws Exception {
      super.initChannel(channel);
      channels.watch(channel);
      channel
          .closeFuture()
          .addListener(
              future -> {
                closed = true;
              });
    }
  }
}
