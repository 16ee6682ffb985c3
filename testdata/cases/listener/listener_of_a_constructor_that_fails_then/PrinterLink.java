package cases.listener.listener_of_a_constructor_that_fails_then;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Tells one printer of the orders of its kitchen. */
final class PrinterLink implements Closeable {

  record Order(String kitchen, String text) {}

  private final EventBus orders;
  private final String kitchen;
  private final Socket printer;

  PrinterLink(EventBus orders, String kitchen, String host) throws IOException {
    this.orders = orders;
    this.kitchen = kitchen;
    orders.register(this); // want: ListenerNeverUnregistered
    this.printer = new Socket(host, 9100);
  }

  @Subscribe
  void print(Order order) {
    if (order.kitchen().equals(kitchen)) {
      try {
        printer.getOutputStream().write(order.text().getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    orders.unregister(this);
    printer.close();
  }
}
