package cases.shared_state.made_once_behind_a_lock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Reads texts once; double-checked where it is cheap, under locks where not. */
@RestController
public class Translations {

  /** Texts in files. */
  public interface Files {
    Map<String, String> read(String language);
  }

  private final Files files;
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Map<String, String>> texts = new HashMap<>();
  private volatile Map<String, String> defaults;

  public Translations(Files files) {
    this.files = files;
  }

  @GetMapping("/texts/default/{key}")
  public String text(@PathVariable String key) {
    Map<String, String> known = defaults;
    if (known == null) {
      synchronized (this) {
        known = defaults;
        if (known == null) {
          known = files.read("en");
          defaults = known;
        }
      }
    }
    return known.get(key);
  }

  @GetMapping("/texts/german/{key}")
  public String german(@PathVariable String key) {
    lock.readLock().lock();
    try {
      Map<String, String> german = texts.get("de");
      if (german != null) {
        return german.get(key);
      }
    } finally {
      lock.readLock().unlock();
    }
    lock.writeLock().lock();
    try {
      if (!texts.containsKey("de")) {
        texts.put("de", files.read("de"));
      }
      return texts.get("de").get(key);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
