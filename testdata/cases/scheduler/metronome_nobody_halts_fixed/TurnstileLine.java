package cases.scheduler.metronome_nobody_halts_fixed;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;

/** The line to one turnstile. */
public class TurnstileLine implements Closeable {

  private final Socket socket;
  private volatile boolean broken;
  private final Metronome metronome = new Metronome(this::probe);

  public TurnstileLine(Socket socket) {
    this.socket = socket;
    metronome.start(2_000);
  }

  public boolean isBroken() {
    return broken;
  }

  private void probe() {
    try {
      socket.sendUrgentData(0);
    } catch (IOException e) {
      broken = true;
    }
  }

  @Override
  public void close() throws IOException {
    metronome.halt();
    socket.close();
  }
}
