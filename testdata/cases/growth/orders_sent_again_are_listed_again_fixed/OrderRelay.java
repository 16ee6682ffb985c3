package cases.growth.orders_sent_again_are_listed_again_fixed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Sends orders to the kitchen, and all of them again when the printer was off. */
public class OrderRelay implements AutoCloseable {

  /** The printer. */
  public interface Printer {
    void print(String order);

    void whenBack(Runnable told);
  }

  private final Printer printer;
  private final List<String> orders = new ArrayList<>();

  public OrderRelay(Printer printer) {
    this.printer = printer;
    printer.whenBack(this::again);
  }

  public synchronized void send(String order) {
    orders.add(order);
    printer.print(order);
  }

  private synchronized void again() {
    for (String order : List.copyOf(orders)) {
      printer.print(order);
    }
  }

  @Override
  public void close() {
    Thread.yield();
  }
}
