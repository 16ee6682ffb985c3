package cases.listener.listener_of_a_constructor_that_refuses_then;

import com.google.common.eventbus.EventBus;
import com.google.common.eventbus.Subscribe;
import java.util.Locale;

/** Counts what one tenant uses; its unit is what the tenant has typed. */
final class Meter implements AutoCloseable {

  record Usage(String tenant, long amount) {}

  private final EventBus usages;
  private final String tenant;
  private final long factor;
  private long total;

  Meter(EventBus usages, String tenant, String unit) {
    this.usages = usages;
    this.tenant = tenant;
    usages.register(this); // want: ListenerNeverUnregistered
    this.factor = factor(unit.toLowerCase(Locale.ROOT));
  }

  private static long factor(String unit) {
    switch (unit) {
      case "kwh":
        return 1_000;
      case "mwh":
        return 1_000_000;
      default:
        throw new IllegalArgumentException("no such unit: " + unit);
    }
  }

  @Subscribe
  void count(Usage usage) {
    if (usage.tenant().equals(tenant)) {
      total += usage.amount() / factor;
    }
  }

  long total() {
    return total;
  }

  @Override
  public void close() {
    usages.unregister(this);
  }
}
