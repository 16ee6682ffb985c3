package cases.pooled.next_of_a_round;

import java.net.URI;
import java.util.LinkedList;

/** Addresses, one after the other, round and round. */
public class Addresses {

  private final LinkedList<URI> addresses = new LinkedList<>();

  public Addresses(String first, String second) {
    add(URI.create(first));
    add(URI.create(second));
  }

  public synchronized void add(URI address) {
    addresses.add(address);
  }

  public synchronized URI next() {
    if (addresses.isEmpty()) {
      return null;
    }
    URI next = addresses.removeFirst();
    addresses.addLast(next);
    return next;
  }
}
