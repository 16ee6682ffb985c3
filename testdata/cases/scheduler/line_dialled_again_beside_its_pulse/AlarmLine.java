package cases.scheduler.line_dialled_again_beside_its_pulse;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Timer;
import java.util.TimerTask;

/** The line from a building to the control room; it is dialled anew when a frame does not go out. */
public class AlarmLine implements Closeable {

  private final SocketAddress room;
  private SocketChannel line;
  private Timer pulse;

  public AlarmLine(SocketAddress room) {
    this.room = room;
  }

  public synchronized void dial() throws IOException {
    if (line != null) {
      line.close();
    }
    line = SocketChannel.open(room);
    pulse = new Timer("pulse"); // want: SchedulerNeverStopped "takes its place"
    pulse.schedule(new Pulse(), 1_000, 30_000);
  }

  public synchronized void raise(byte[] alarm) throws IOException {
    if (line.write(ByteBuffer.wrap(alarm)) < alarm.length) {
      dial();
      line.write(ByteBuffer.wrap(alarm));
    }
  }

  @Override
  public synchronized void close() throws IOException {
    pulse.cancel();
    line.close();
  }

  private synchronized void send() throws IOException {
    line.write(ByteBuffer.wrap(new byte[] {0}));
  }

  private final class Pulse extends TimerTask {
    @Override
    public void run() {
      try {
        send();
      } catch (IOException down) {
        System.err.println(down);
      }
    }
  }
}
