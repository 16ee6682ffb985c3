package cases.growth.texts_kept_under_the_bytes_of_a_scan;

import java.util.List;
import java.util.Locale;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.stereotype.Service;

@Service
public class OcrService {

  public interface Engine {
    String read(byte[] image, Locale language);

    List<String> dictionary(Locale language);
  }

  private final Engine engine;

  public OcrService(Engine engine) {
    this.engine = engine;
  }

  @Cacheable("ocr-text")
  public String text(byte[] scan, String digest, Locale language) {
    return engine.read(scan, language).strip(); // want: CacheKeyNeverRepeats
  }

  @Cacheable("ocr-dictionary")
  public List<String> dictionary(Locale language) {
    return engine.dictionary(language);
  }

  public int confidence(byte[] scan, Locale language) {
    String text = engine.read(scan, language);
    long letters = text.chars().filter(Character::isLetter).count();
    return text.isEmpty() ? 0 : (int) (100 * letters / text.length());
  }
}
