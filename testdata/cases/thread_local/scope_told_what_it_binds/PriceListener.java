package cases.thread_local.scope_told_what_it_binds;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.function.BiConsumer;

public class PriceListener implements MessageListener {

  private final BiConsumer<PriceZone.Zone, String> prices;

  public PriceListener(BiConsumer<PriceZone.Zone, String> prices) {
    this.prices = prices;
  }

  @Override
  public void onMessage(Message message) {
    try {
      String name = message.getStringProperty("zone");
      try (PriceZone scope = PriceZone.open(new PriceZone.Zone(name, "EUR"))) {
        prices.accept(PriceZone.zone(), message.getBody(String.class));
      }
    } catch (JMSException e) {
      throw new IllegalStateException("no price to be read", e);
    }
  }
}
