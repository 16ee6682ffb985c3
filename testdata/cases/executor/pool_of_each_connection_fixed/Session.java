package cases.executor.pool_of_each_connection_fixed;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class Session {

  private final Socket client;
  private final ExecutorService commands = Executors.newFixedThreadPool(2);

  Session(Socket client) {
    this.client = client;
  }

  void serve() throws IOException {
    try (InputStream in = client.getInputStream()) {
      for (int command = in.read(); command >= 0; command = in.read()) {
        int code = command;
        commands.execute(() -> run(code));
      }
    } finally {
      commands.shutdown();
    }
  }

  private void run(int code) {
    System.out.println(code);
  }
}
