package cases.thread_loop.reader_tries_again_for_ever_fixed;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.IntConsumer;

public class SerialPort implements AutoCloseable {

  private final InputStream in;
  private final IntConsumer bytes;

  public SerialPort(InputStream in, IntConsumer bytes) {
    this.in = in;
    this.bytes = bytes;
  }

  public void open() {
    new Thread(this::readAll).start();
  }

  private void readAll() {
    while (true) {
      try {
        bytes.accept(in.read());
      } catch (IOException e) {
        System.err.println("no more after " + e);
        return;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
