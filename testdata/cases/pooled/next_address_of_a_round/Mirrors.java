package cases.pooled.next_address_of_a_round;

import java.net.URI;
import java.util.LinkedList;
import java.util.List;

/** The mirrors of an archive, each of which gets its turn. */
final class Mirrors {

  private final LinkedList<URI> mirrors = new LinkedList<>();

  Mirrors(List<URI> known) {
    for (URI mirror : known) {
      add(mirror.resolve("/archive/"));
    }
  }

  /** The one whose turn it is; it goes to the end. */
  URI next() {
    URI next = null;
    synchronized (mirrors) {
      if (!mirrors.isEmpty()) {
        next = mirrors.removeFirst();
        mirrors.addLast(next);
      }
    }
    return next;
  }

  void add(URI mirror) {
    synchronized (mirrors) {
      mirrors.add(mirror);
    }
  }

  void addDefault(String host) {
    synchronized (mirrors) {
      mirrors.add(URI.create("https://" + host + "/archive/"));
    }
  }
}
