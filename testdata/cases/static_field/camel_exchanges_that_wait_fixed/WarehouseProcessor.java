package cases.static_field.camel_exchanges_that_wait_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Sends an order to the warehouse, which answers on another queue. */
public abstract class WarehouseProcessor implements Processor {

  private static final Map<String, Exchange> WAITING = new ConcurrentHashMap<>();

  @Override
  public void process(Exchange exchange) {
    String order = exchange.getExchangeId();
    WAITING.put(order, exchange);
    send(order, exchange.getMessage().getBody(String.class));
  }

  protected abstract void send(String order, String text);

  /** Takes the warehouse's answers. */
  public abstract static class Answers implements Processor {

    @Override
    public void process(Exchange answer) {
      String order = answer.getMessage().getHeader("order", String.class);
      Exchange exchange = WAITING.remove(order);
      if (exchange != null) {
        finish(exchange, answer.getMessage().getBody(String.class));
      }
    }

    protected abstract void finish(Exchange order, String text);
  }
}
