package cases.growth.children_of_what_is_listed_are_listed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lists what is on a shelf, and what is inside of that. */
public class Catalogue implements AutoCloseable {

  /** A box. */
  public record Box(String label, List<Box> inside) {}

  /** Whoever looks. */
  public interface Librarian {
    void onceThere(Consumer<Box> seen, Runnable done);
  }

  private final List<Box> boxes = new ArrayList<>();

  public Catalogue(Librarian librarian) {
    librarian.onceThere(this::add, this::unpack);
  }

  private synchronized void add(Box box) {
    boxes.add(box);
  }

  private synchronized void unpack() {
    for (Box box : List.copyOf(boxes)) {
      for (Box inner : box.inside()) {
        add(inner);
      }
    }
  }

  public synchronized int size() {
    return boxes.size();
  }

  @Override
  public void close() {
    Thread.yield();
  }
}
