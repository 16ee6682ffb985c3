package cases.thread_loop.failure_thrown_out_of_the_loop;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntConsumer;

public class Reader implements Runnable, AutoCloseable {

  private final DataInputStream in;
  private final IntConsumer values;

  public Reader(DataInputStream in, IntConsumer values) {
    this.in = in;
    this.values = values;
  }

  public void start() {
    new Thread(this).start();
  }

  @Override
  public void run() {
    while (true) {
      try {
        values.accept(in.readInt());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
