package cases.growth.handlers_of_which_there_are_few;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import java.util.logging.Logger;

/** Parts of the program are told of signals; more than a dozen of them would be odd. */
public enum Signals {
  ALL;

  private static final Logger LOG = Logger.getLogger("signals");
  private final List<IntConsumer> handlers = new CopyOnWriteArrayList<>();

  public void tell(IntConsumer handler) {
    handlers.add(handler);
    if (handlers.size() > 12) {
      LOG.warning("too many handlers make signals slow");
    }
  }

  public void raise(int signal) {
    handlers.forEach(handler -> handler.accept(signal));
  }
}
