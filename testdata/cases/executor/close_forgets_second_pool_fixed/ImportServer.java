package cases.executor.close_forgets_second_pool_fixed;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ImportServer implements AutoCloseable {

  private final ServerSocket socket;
  private final ExecutorService readers;
  private final ExecutorService writers;

  public ImportServer(int port) throws IOException {
    socket = new ServerSocket(port);
    readers = Executors.newFixedThreadPool(4);
    writers = Executors.newFixedThreadPool(2);
  }

  public void serveOne() throws IOException {
    Socket client = socket.accept();
    readers.execute(() -> read(client));
  }

  private void read(Socket client) {
    writers.execute(() -> store(client.getPort()));
  }

  private void store(int port) {
    System.out.println(port);
  }

  @Override
  public void close() throws IOException {
    readers.shutdown();
    writers.shutdown();
    socket.close();
  }
}
