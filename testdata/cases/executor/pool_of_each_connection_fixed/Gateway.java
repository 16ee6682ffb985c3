package cases.executor.pool_of_each_connection_fixed;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

public class Gateway implements Runnable {

  private final ServerSocket socket;
  private volatile boolean open = true;

  public Gateway(ServerSocket socket) {
    this.socket = socket;
  }

  @Override
  public void run() {
    while (open) {
      try {
        accept(socket.accept());
      } catch (IOException e) {
        open = false;
      }
    }
  }

  private void accept(Socket client) throws IOException {
    Session session = new Session(client);
    session.serve();
  }
}
