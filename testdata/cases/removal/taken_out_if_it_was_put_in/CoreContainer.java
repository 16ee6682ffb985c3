package cases.removal.taken_out_if_it_was_put_in;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes indexes, one at a time under a name. */
@RestController
public class CoreContainer {

  private final Set<String> underWay = ConcurrentHashMap.newKeySet();
  private final Locator locator;

  public CoreContainer(Locator locator) {
    this.locator = locator;
  }

  @PutMapping("/cores/{name}")
  public String create(@PathVariable String name, @RequestBody Map<String, String> settings)
      throws IOException {
    boolean added = false;
    try {
      added = underWay.add(name);
      if (!added) {
        throw new IllegalStateException("already making " + name);
      }
      if (locator.exists(name)) {
        throw new IllegalStateException("there is " + name);
      }
      try {
        locator.create(name, settings);
        return locator.open(name);
      } catch (IOException e) {
        locator.delete(name);
        throw new IllegalStateException("could not make " + name, e);
      }
    } finally {
      if (added) {
        underWay.remove(name);
      }
    }
  }

  /** Where indexes are. */
  public interface Locator {
    boolean exists(String name) throws IOException;

    void create(String name, Map<String, String> settings) throws IOException;

    String open(String name) throws IOException;

    void delete(String name) throws IOException;
  }
}
