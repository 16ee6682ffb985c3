package cases.growth.cleared_fonts_are_taken_out;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;

@Component
public class FontCache {

  public record Font(byte[] outline) {
  }

  private static final class Entry extends SoftReference<Font> {
    private final String family;

    Entry(String family, Font font, ReferenceQueue<Font> cleared) {
      super(font, cleared);
      this.family = family;
    }
  }

  private final ConcurrentMap<String, Entry> fonts = new ConcurrentHashMap<>();
  private final ReferenceQueue<Font> cleared = new ReferenceQueue<>();

  public Font font(String family, Function<String, Font> loader) {
    purge();
    Entry entry = fonts.get(family);
    Font font = entry == null ? null : entry.get();
    if (font == null) {
      font = loader.apply(family);
      fonts.put(family, new Entry(family, font, cleared));
    }
    return font;
  }

  private void purge() {
    for (Object gone = cleared.poll(); gone != null; gone = cleared.poll()) {
      Entry entry = (Entry) gone;
      fonts.remove(entry.family, entry);
    }
  }
}
