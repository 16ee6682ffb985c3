package cases.removal.line_left_when_the_scale_breaks_off;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import org.springframework.stereotype.Component;

/** Takes the calls of the scales in the yard. */
@Component
public class ScaleServer implements Runnable {
  private final Set<ScaleLine> lines = ConcurrentHashMap.newKeySet();
  private final ServerSocket socket;
  private final ExecutorService workers;

  public ScaleServer(ServerSocket socket, ExecutorService workers) {
    this.socket = socket;
    this.workers = workers;
  }

  @Override
  public void run() {
    try {
      while (!socket.isClosed()) {
        Socket scale = socket.accept();
        ScaleLine line = new ScaleLine(scale, this);
        lines.add(line); // want: RemovalOnlyOnSuccess
        workers.execute(line);
      }
    } catch (IOException e) {
      System.getLogger("scales").log(System.Logger.Level.INFO, "closed", e);
    }
  }

  void gone(ScaleLine line) {
    lines.remove(line);
  }

  /** How many scales there are. */
  public int count() {
    return lines.size();
  }
}
