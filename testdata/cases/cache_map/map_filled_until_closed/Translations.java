package cases.cache_map.map_filled_until_closed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Refuses work once it is closed, which is when the program ends. */
@Component
public class Translations implements AutoCloseable {

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Dictionary dictionary;
  private boolean closed;

  public Translations(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  public String translate(String sentence) {
    checkOpen();
    String text = known.get(sentence);
    if (text == null) {
      text = dictionary.translate(sentence);
      known.put(sentence, text); // want: CacheWithoutEviction
    }
    return text;
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
