package cases.lock.all_of_an_array_in_order;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Counters behind striped locks. */
@RestController
public class Stripes {

  /** The counters. */
  public interface Counters {
    void drop(String name) throws IOException;

    void dropAll() throws IOException;
  }

  private final List<Lock> stripes = new ArrayList<>();
  private final Counters counters;

  public Stripes(Counters counters) {
    this.counters = counters;
    for (int i = 0; i < 16; i++) {
      stripes.add(new ReentrantLock());
    }
  }

  @DeleteMapping("/counters/{name}")
  public void drop(@PathVariable String name) throws IOException {
    Lock stripe = stripes.get(Math.floorMod(name.hashCode(), stripes.size()));
    stripe.lock();
    try {
      counters.drop(name);
    } finally {
      stripe.unlock();
    }
  }

  @DeleteMapping("/counters")
  public void dropAll() throws IOException {
    for (Lock stripe : stripes) {
      stripe.lock();
    }
    try {
      counters.dropAll();
    } finally {
      for (Lock stripe : stripes) {
        stripe.unlock();
      }
    }
  }
}
