package cases.thread_loop.closed_socket_ends_the_acceptor;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.function.Consumer;

public class Acceptor extends Thread implements AutoCloseable {

  private final ServerSocket socket;
  private final Consumer<Socket> clients;

  public Acceptor(ServerSocket socket, Consumer<Socket> clients) {
    this.socket = socket;
    this.clients = clients;
  }

  @Override
  public void run() {
    try {
      while (true) {
        clients.accept(socket.accept());
      }
    } catch (IOException e) {
      System.err.println("no more clients: " + e);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
