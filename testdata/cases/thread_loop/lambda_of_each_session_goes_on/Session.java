package cases.thread_loop.lambda_of_each_session_goes_on;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Session {

  private final Socket socket;
  private final BlockingQueue<byte[]> answers = new LinkedBlockingQueue<>(50);

  public Session(Socket socket) {
    this.socket = socket;
  }

  public void start() {
    new Thread(
            () -> {
              while (true) {
                try {
                  byte[] answer = answers.take(); // want: BackgroundLoopWithoutExit
                  OutputStream out = socket.getOutputStream();
                  out.write(answer);
                } catch (IOException | InterruptedException | RuntimeException e) {
                  System.err.println("not answered: " + e);
                }
              }
            })
        .start();
  }

  public boolean answer(byte[] bytes) {
    return answers.offer(bytes);
  }

  public void close() throws IOException {
    socket.close();
  }
}
