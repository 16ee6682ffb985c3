package cases.growth.thumbnail_made_late_of_weak_key_fixed;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class Gallery {

  private final Map<Picture, Thumbnail> thumbnails = new WeakHashMap<>();

  public synchronized byte[] thumbnail(Picture picture) {
    Thumbnail known = thumbnails.get(picture);
    if (known == null) {
      known = new Thumbnail(picture, it -> new byte[] {(byte) it.at(0), (byte) it.at(1)});
      thumbnails.put(picture, known);
    }
    return known.bytes();
  }
}
