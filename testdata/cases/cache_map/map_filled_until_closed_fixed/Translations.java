package cases.cache_map.map_filled_until_closed_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** Refuses work once it is closed, which is when the program ends. */
@Component
public class Translations implements AutoCloseable {

  private final Cache<String, String> known = Caffeine.newBuilder().maximumSize(10_000).build();
  private final Dictionary dictionary;
  private boolean closed;

  public Translations(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  public String translate(String sentence) {
    checkOpen();
    return known.get(sentence, dictionary::translate);
  }

  @Override
  public void close() {
    closed = true;
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("The translations are closed");
    }
  }

  /** Who can. */
  public interface Dictionary {
    String translate(String sentence);
  }
}
