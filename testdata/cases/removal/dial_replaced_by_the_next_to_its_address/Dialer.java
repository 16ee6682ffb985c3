package cases.removal.dial_replaced_by_the_next_to_its_address;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One connection to each address. What does not come about in time is left until the address is
 * asked for again: there are no more entries than addresses.
 */
public final class Dialer {

  /** Where connections come from. */
  public interface Network {
    void dial(String address, CompletableFuture<AutoCloseable> link);
  }

  private final Network network;
  private final Map<String, CompletableFuture<AutoCloseable>> links = new ConcurrentHashMap<>();

  public Dialer(Network network) {
    this.network = network;
  }

  public Optional<AutoCloseable> link(String address) throws InterruptedException {
    CompletableFuture<AutoCloseable> known = links.get(address);
    if (known != null && !known.isDone()) {
      return Optional.empty();
    }
    links.remove(address);
    CompletableFuture<AutoCloseable> link = new CompletableFuture<>();
    links.put(address, link);
    network.dial(address, link);
    try {
      return Optional.of(link.get(3, TimeUnit.SECONDS));
    } catch (TimeoutException | ExecutionException e) {
      return Optional.empty();
    }
  }

  public void closed(String address) {
    CompletableFuture<AutoCloseable> link = links.remove(address);
    if (link != null) {
      link.cancel(false);
    }
  }
}
