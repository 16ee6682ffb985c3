package cases.listener.joined_before_the_device_is_there;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;

/** A sluice whose motor is moved by writing to a device. */
public class MotorSluice implements Gates.Sluice, Closeable {

  private final Gates gates;
  private final RandomAccessFile motor;
  private volatile int level;

  public MotorSluice(Gates gates, String device) throws IOException {
    this.gates = gates;
    gates.join(this); // want: ListenerNeverUnregistered
    motor = new RandomAccessFile(device, "rw");
  }

  @Override
  public void level(int centimetres) {
    level = centimetres;
  }

  public void move() throws IOException {
    motor.writeInt(level > 200 ? 1 : 0);
  }

  @Override
  public void close() throws IOException {
    gates.leave(this);
    motor.close();
  }
}
