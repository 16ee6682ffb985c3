package cases.scheduler.subclass_creates_what_parent_does_not_stop;

import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;

abstract class MessageSource implements Closeable {

  private final Consumer<String> sink;
  private volatile boolean open = true;

  MessageSource(Consumer<String> sink) {
    this.sink = sink;
  }

  final void deliver(String message) {
    if (open) {
      sink.accept(message);
    }
  }

  abstract void start();

  @Override
  public void close() throws IOException {
    open = false;
  }
}
