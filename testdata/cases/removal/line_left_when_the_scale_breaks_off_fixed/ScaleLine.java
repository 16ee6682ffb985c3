package cases.removal.line_left_when_the_scale_breaks_off_fixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The line to one scale. */
class ScaleLine implements Runnable {
  private final Socket scale;
  private final ScaleServer server;
  private long grams;

  ScaleLine(Socket scale, ScaleServer server) {
    this.scale = scale;
    this.server = server;
  }

  @Override
  public void run() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(scale.getInputStream(), StandardCharsets.UTF_8))) {
      String said = in.readLine();
      while (said != null) {
        grams += said.length();
        said = in.readLine();
      }
    } catch (IOException e) {
      System.getLogger("scales").log(System.Logger.Level.WARNING, "lost", e);
    } finally {
      server.gone(this);
    }
  }

  long grams() {
    return grams;
  }
}
